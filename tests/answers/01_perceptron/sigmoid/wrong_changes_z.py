# expects: argument 1 was changed in place
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    z *= 0.5
    return 0.5 * (1.0 + np.tanh(z))
