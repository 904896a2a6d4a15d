# expects: this is σ(2z)
import numpy as np


def sigmoid(z):
    return 0.5 * (1.0 + np.tanh(np.asarray(z, dtype=float)))
