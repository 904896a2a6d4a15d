# weights of one, the threshold half a step below k
import numpy as np


def at_least(k, n):
    return np.ones(n), 0.5 - k
