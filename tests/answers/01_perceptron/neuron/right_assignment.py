# zeros at first, ones put where the threshold is passed
import numpy as np


def neuron(X, w, b):
    z = np.multiply(X, w).sum(axis=1)
    y = np.zeros(len(z), dtype=np.int64)
    y[z > -b] = 1
    return y
