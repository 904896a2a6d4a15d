# expects: the result has the wrong parts
import numpy as np


def staircase_unit():
    return np.array([1.0, -1.0, 1.0, 1.0])
