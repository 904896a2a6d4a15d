# expects: off by one: it fires for more than k ones, not for k
import numpy as np


def at_least(k, n):
    return np.ones(n), -k - 0.5
