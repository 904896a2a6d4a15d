# expects: ✗ one object gives an array of one answer, and one feature will do
import numpy as np


def neuron(X, w, b):
    sums = np.squeeze(np.asarray(X)) @ np.squeeze(np.asarray(w)) + b
    return np.atleast_1d(sums > 0).astype(int)
