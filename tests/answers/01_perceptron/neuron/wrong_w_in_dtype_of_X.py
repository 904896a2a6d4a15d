# expects: hint      fractions are cut off
import numpy as np


def neuron(X, w, b):
    X = np.asarray(X)
    w = np.asarray(w, dtype=X.dtype)
    return (X @ w + b > 0).astype(int)
