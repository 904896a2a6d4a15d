# silent at exactly 0, which is where the neighbours of the left staircase stand
import numpy as np


def staircase_unit():
    return np.array([1.0, -1.0, 1.0, 1.0]), -2.0
