# expects: the threshold is too low: neighbours of the staircase fire
import numpy as np


def staircase_unit():
    return np.array([1.0, -1.0, 1.0, 1.0]), -1.5
