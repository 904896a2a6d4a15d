# expects: bools came back instead of ints
import numpy as np


def neuron(X, w, b):
    return np.asarray(X) @ np.asarray(w) + b > 0
