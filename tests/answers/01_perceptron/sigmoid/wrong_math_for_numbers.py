# expects: math range error
import math

import numpy as np


def sigmoid(z):
    if isinstance(z, int | float):
        return 1 / (1 + math.exp(-z))
    z = np.asarray(z, dtype=float)
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, small) / (1 + small)
