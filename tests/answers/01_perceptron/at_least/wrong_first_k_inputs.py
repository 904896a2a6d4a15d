# expects: every weight must be positive: no input is idle
import numpy as np


def at_least(k, n):
    w = np.zeros(n)
    w[:k] = 1.0
    return w, 0.5 - k
