# expects: fires on 14 of the 14 other images
import numpy as np


def staircase_unit():
    return np.zeros(4), 1.0
