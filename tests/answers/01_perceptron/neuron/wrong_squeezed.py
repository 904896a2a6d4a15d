# expects: ✗ one object gives an array of one answer
import numpy as np


def neuron(X, w, b):
    return (np.asarray(X) @ np.asarray(w) + b > 0).astype(int).squeeze()[()]
