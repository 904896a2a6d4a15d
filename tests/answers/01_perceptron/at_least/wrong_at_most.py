# expects: the unit fires for at most k ones, not at least k
import numpy as np


def at_least(k, n):
    return -np.ones(n), k + 0.5
