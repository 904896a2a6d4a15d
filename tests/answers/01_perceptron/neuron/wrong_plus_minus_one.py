# expects: got       -1 (first of 2 that differ, out of 4)
import numpy as np


def neuron(X, w, b):
    return np.where(np.asarray(X) @ np.asarray(w) + b > 0, 1, -1)
