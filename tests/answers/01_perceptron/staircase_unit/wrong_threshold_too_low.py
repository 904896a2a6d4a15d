# expects: fires on 4 of the 14 other images
import numpy as np


def staircase_unit():
    return np.array([1.0, -1.0, 1.0, 1.0]), -1.5
