# expects: you subtract b: the unit is w·x + b
import numpy as np


def neuron(X, w, b):
    return (np.asarray(X) @ np.asarray(w) - b > 0).astype(int)
