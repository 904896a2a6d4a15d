# expects: the margin must not shrink as n or k grows
import numpy as np


def at_least(k, n):
    return np.full(n, 1 / n), -(k - 0.5) / n
