# expects: off by one: it fires for k − 1 ones already
import numpy as np


def at_least(k, n):
    return np.ones(n), 1.5 - k
