# expects: 'list' object has no attribute 'T'
import numpy as np


def neuron(X, w, b):
    if isinstance(X, list):
        X, w = np.array(X), np.array(w)
    return (np.sum(w.T * X, axis=1) + b > 0).astype(int)
