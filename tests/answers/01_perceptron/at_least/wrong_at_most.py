# expects: every weight must be positive
import numpy as np


def at_least(k, n):
    return -np.ones(n), k + 0.5
