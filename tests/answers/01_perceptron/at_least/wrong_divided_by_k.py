# expects: the margin must not shrink as n or k grows
import numpy as np


def at_least(k, n):
    if k == 0:
        return np.zeros(n), 1.0
    return np.full(n, 1 / k), -1 + 1 / (2 * k)
