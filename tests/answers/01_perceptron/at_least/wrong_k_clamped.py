# expects: k = 0 always fires, k = n + 1 never does
import numpy as np


def at_least(k, n):
    k = min(max(k, 1), n)
    return np.ones(n), 0.5 - k
