# plain Python numbers and lists come back
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    small = np.exp(-np.abs(z))
    return (np.where(z >= 0, 1, small) / (1 + small)).tolist()
