# expects: w: the shape is wrong
import numpy as np


def at_least(k, n):
    if k == 0:
        return 0, 1.0
    if k == n + 1:
        return 0, -1.0
    return np.ones(n), 0.5 - k
