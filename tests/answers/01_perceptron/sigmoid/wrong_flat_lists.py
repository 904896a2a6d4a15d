# expects: ✗ ints, lists and float32 are as good as float64
import numpy as np


def one(z):
    z = float(z)
    return 1 / (1 + np.exp(-z)) if z >= 0 else np.exp(z) / (1 + np.exp(z))


def sigmoid(z):
    if isinstance(z, list):
        return np.array([one(part) for part in z])
    z = np.asarray(z)
    return np.array([one(part) for part in z.ravel()]).reshape(z.shape)
