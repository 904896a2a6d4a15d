# expects: the sign of b is wrong
import numpy as np


def at_least(k, n):
    return np.ones(n), k - 0.5
