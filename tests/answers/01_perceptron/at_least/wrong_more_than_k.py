# expects: off by one: exactly k ones must be enough
import numpy as np


def at_least(k, n):
    return np.ones(n), -k - 0.5
