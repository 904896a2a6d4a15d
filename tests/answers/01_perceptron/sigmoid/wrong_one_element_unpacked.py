# expects: ✗ a number gives a number, an array one of its own shape
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    small = np.exp(-np.abs(z))
    result = np.where(z >= 0, 1, small) / (1 + small)
    return result.item() if result.size == 1 else result
