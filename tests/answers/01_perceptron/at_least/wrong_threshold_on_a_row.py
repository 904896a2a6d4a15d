# expects: the threshold goes exactly through a row
import numpy as np


def at_least(k, n):
    return np.ones(n), 1.0 - k
