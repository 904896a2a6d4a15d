# expects: a sum of 1e-12 is above 0 and must fire: no rounding, no tolerance
import numpy as np


def neuron(X, w, b):
    return (np.asarray(X) @ np.asarray(w) + b > 1e-9).astype(int)
