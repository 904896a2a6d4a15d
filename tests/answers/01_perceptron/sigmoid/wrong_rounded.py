# expects: anything rounded or cut to float32 on the way?
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    small = np.exp(-np.abs(z))
    return np.round(np.where(z >= 0, 1, small) / (1 + small), 6)
