# expects: the threshold lies exactly on a row: no margin
import numpy as np


def at_least(k, n):
    return np.ones(n), 1.0 - k
