# the two trivial cases have no weights at all
import numpy as np


def at_least(k, n):
    if k <= 0:
        return np.zeros(n), 1.0
    if k > n:
        return np.zeros(n), -1.0
    return np.full(n, 1.0), -(k - 0.5)
