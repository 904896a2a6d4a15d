# expects: argument 1 was changed in place
import numpy as np


def neuron(X, w, b):
    X = np.asarray(X, dtype=float)
    X *= w
    return (X.sum(axis=1) + b > 0).astype(int)
