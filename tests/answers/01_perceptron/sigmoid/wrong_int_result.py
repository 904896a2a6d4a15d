# expects: ints in, floats out: the fractions are cut off
import numpy as np


def sigmoid(z):
    z = np.asarray(z)
    out = np.zeros_like(z)
    e = np.exp(-np.abs(z.astype(float)))
    out[...] = np.where(z < 0, e, 1.0) / (1.0 + e)
    return out
