# expects: you compare with ≥; a sum of exactly 0 must not fire
import numpy as np


def neuron(X, w, b):
    return (np.asarray(X) @ np.asarray(w) + b >= 0).astype(int)
