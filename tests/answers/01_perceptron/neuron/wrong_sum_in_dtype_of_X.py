# expects: hint      fractions are cut off
import numpy as np


def neuron(X, w, b):
    X, w = np.asarray(X), np.asarray(w)
    sums = np.zeros(len(X), dtype=X.dtype)
    for i in range(len(X)):
        sums[i] = X[i] @ w
    return (sums + b > 0).astype(int)
