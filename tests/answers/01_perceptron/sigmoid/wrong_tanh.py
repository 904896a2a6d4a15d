# expects: values must lie in [0, 1]: this is tanh
import numpy as np


def sigmoid(z):
    return np.tanh(np.asarray(z, dtype=float))
