# expects: this is σ(−z)
import numpy as np


def sigmoid(z):
    return 0.5 * (1.0 - np.tanh(0.5 * np.asarray(z, dtype=float)))
