# expects: exp(-z) overflows with a warning for z = -1000
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-np.asarray(z, dtype=float)))
