# expects: w: the shape is wrong
import numpy as np


def at_least(k, n):
    return np.ones(k), 0.5 - n
