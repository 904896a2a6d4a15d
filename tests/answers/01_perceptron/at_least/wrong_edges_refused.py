# expects: at least 0 ones is always true
import numpy as np


def at_least(k, n):
    if not 1 <= k <= n:
        raise ValueError("k must be between 1 and n")
    return np.ones(n), 0.5 - k
