# expects: turn the argument to float64 first
import numpy as np


def sigmoid(z):
    z = np.asarray(z)
    if z.dtype == np.float32:
        z = z.astype(float)
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, small) / (1 + small)
