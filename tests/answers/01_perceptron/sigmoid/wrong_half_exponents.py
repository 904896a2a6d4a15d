# expects: ✗ exact to 1e-12 everywhere
import numpy as np


def sigmoid(z):
    half = np.asarray(z, dtype=float) / 2
    return np.exp(half) / (np.exp(half) + np.exp(-half))
