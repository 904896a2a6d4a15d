# expects: the unit must not fire at exactly 0
import numpy as np


def neuron(X, w, b):
    return (np.asarray(X) @ np.asarray(w) + b >= 0).astype(int)
