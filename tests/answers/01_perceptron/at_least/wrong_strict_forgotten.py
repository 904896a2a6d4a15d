# expects: off by one: at k ones b = -k gives exactly 0
import numpy as np


def at_least(k, n):
    return np.ones(n), -float(k)
