# expects: this is σ of each element: rows must sum to 1
import numpy as np


def softmax(Z):
    return 0.5 * (1.0 + np.tanh(0.5 * np.asarray(Z, dtype=float)))
