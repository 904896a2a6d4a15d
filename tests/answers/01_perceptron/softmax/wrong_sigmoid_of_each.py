# expects: this is σ of each number by itself
import numpy as np


def softmax(Z):
    return 0.5 * (1.0 + np.tanh(0.5 * np.asarray(Z, dtype=float)))
