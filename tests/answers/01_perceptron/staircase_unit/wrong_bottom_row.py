# expects: the dark bottom row alone gives 14: two other images have it
import numpy as np


def staircase_unit():
    return np.array([0.0, 0.0, 1.0, 1.0]), -1.5
