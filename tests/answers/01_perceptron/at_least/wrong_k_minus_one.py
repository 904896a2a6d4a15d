# expects: off by one: k - 1 ones must not be enough
import numpy as np


def at_least(k, n):
    return np.ones(n), 1.5 - k
