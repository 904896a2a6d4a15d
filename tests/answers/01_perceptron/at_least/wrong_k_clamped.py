# expects: at least 0 ones is always true
import numpy as np


def at_least(k, n):
    k = min(max(k, 1), n)
    return np.ones(n), 0.5 - k
