# expects: it misses 0 of the 2 staircases and fires on 2 of the 14 other images
import numpy as np


def staircase_unit():
    return np.array([0.0, 0.0, 1.0, 1.0]), -1.5
