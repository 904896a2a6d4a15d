# expects: got       -1 (the first difference
import numpy as np


def neuron(X, w, b):
    return np.where(np.asarray(X) @ np.asarray(w) + b > 0, 1, -1)
