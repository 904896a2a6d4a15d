# expects: this is tanh, which goes from −1 to 1
import numpy as np


def sigmoid(z):
    return np.tanh(np.asarray(z, dtype=float))
