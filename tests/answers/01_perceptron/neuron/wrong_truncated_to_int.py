# expects: hint      fractions are cut off
import numpy as np


def neuron(X, w, b):
    return (np.array(X, dtype=int) @ np.array(w, dtype=int) + b > 0).astype(int)
