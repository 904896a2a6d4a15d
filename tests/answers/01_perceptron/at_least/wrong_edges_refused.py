# expects: k = 0 and k = n + 1 must be answered, not refused
import numpy as np


def at_least(k, n):
    if not 1 <= k <= n:
        raise ValueError("k must be between 1 and n")
    return np.ones(n), 0.5 - k
