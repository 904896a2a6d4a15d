# expects: b is added once per input
import numpy as np


def neuron(X, w, b):
    return ((np.asarray(X) * np.asarray(w) + b).sum(axis=1) > 0).astype(int)
