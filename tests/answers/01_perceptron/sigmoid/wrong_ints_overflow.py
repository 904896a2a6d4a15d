# expects: exp of a large positive number overflows
import numpy as np


def sigmoid(z):
    z = np.asarray(z)
    if z.dtype.kind != "f":
        return 1 / (1 + np.exp(-z))
    z = z.astype(float)
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, small) / (1 + small)
