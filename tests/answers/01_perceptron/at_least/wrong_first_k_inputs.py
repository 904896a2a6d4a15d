# expects: any k inputs will do, not the first k
import numpy as np


def at_least(k, n):
    w = np.zeros(n)
    w[:k] = 1.0
    return w, 0.5 - k
