# a margin of exactly 0.25 above and below
import numpy as np


def at_least(k, n):
    return np.full(n, 0.5), np.float64(0.25 - 0.5 * k)
