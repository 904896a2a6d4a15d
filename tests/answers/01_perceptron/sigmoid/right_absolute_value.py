# exp of -|z| only, so nothing overflows
import numpy as np


def sigmoid(z):
    z = np.array(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z < 0, e, 1.0) / (1.0 + e)
