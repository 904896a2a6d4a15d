# expects: the shape is wrong
import numpy as np


def sigmoid(z):
    z = np.atleast_1d(np.asarray(z, dtype=float))
    return 0.5 * (1.0 + np.tanh(0.5 * z))
