# expects: the bias b is not used
import numpy as np


def neuron(X, w, b):
    return (np.asarray(X) @ np.asarray(w) > 0).astype(int)
