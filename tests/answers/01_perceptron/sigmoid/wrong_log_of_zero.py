# expects: divide by zero encountered in log
import numpy as np


def sigmoid(z):
    with np.errstate(over="ignore"):
        s = 1 / (1 + np.exp(-np.asarray(z, dtype=float)))
    return np.exp(np.log(s))
