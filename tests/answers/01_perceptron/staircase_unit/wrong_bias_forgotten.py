# expects: a pair (w, b) must be returned
import numpy as np


def staircase_unit():
    return np.array([1.0, -1.0, 1.0, 1.0])
