# expects: ✗ a number gives a number, an array one of its own shape
import numpy as np


@np.vectorize
def sigmoid(z):
    z = float(z)
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))
