# expects: got       float64
import numpy as np


def neuron(X, w, b):
    return np.heaviside(np.asarray(X) @ np.asarray(w) + b, 0.0)
