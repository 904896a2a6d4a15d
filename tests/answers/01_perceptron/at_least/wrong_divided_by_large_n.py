# expects: a sum is nearer to 0 than 0.25
import numpy as np


def at_least(k, n):
    return np.ones(n), 0.75 - 0.03 * (n - 1) - k
