# expects: turn the argument to float64 first: np.asarray(z, dtype=float)
import numpy as np


def sigmoid(z):
    return 0.5 * (1.0 + np.tanh(0.5 * z))
