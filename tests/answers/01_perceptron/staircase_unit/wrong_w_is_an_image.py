# expects: w must have shape (4,), not (2, 2)
import numpy as np


def staircase_unit():
    return np.array([[1.0, -1.0], [1.0, 1.0]]), -2.5
