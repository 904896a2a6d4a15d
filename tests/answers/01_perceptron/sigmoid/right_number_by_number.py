# math.exp for one number at a time
import math

import numpy as np


def one(z):
    if z >= 0:
        return 1.0 / (1.0 + math.exp(-z))
    return 1.0 - 1.0 / (1.0 + math.exp(max(z, -700.0)))


def sigmoid(z):
    z = np.asarray(z)
    return np.array([one(float(value)) for value in z.ravel()], dtype=float).reshape(z.shape)
