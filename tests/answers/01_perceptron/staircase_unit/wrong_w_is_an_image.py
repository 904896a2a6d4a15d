# expects: w: the shape is wrong
import numpy as np


def staircase_unit():
    return np.array([[1.0, -1.0], [1.0, 1.0]]), -2.5
