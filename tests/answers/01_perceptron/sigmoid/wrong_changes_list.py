# expects: argument 1 was changed in place
import numpy as np


def sigmoid(z):
    if isinstance(z, list):
        for i in range(len(z)):
            z[i] = sigmoid(z[i])
        return z
    z = np.asarray(z, dtype=float)
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, small) / (1 + small)
