# expects: w: the shape is wrong
import numpy as np


def at_least(k, n):
    return np.array([1.0, 1.0, 1.0]), 0.5 - k
