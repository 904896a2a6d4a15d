# expects: the type of the numbers is wrong
import numpy as np


def sigmoid(z):
    z = np.asarray(z)
    out = np.zeros_like(z)
    e = np.exp(-np.abs(z.astype(float)))
    out[...] = np.where(z < 0, e, 1.0) / (1.0 + e)
    return out
