# expects: k and n are exchanged: w must have n weights
import numpy as np


def at_least(k, n):
    return np.ones(k), 0.5 - n
