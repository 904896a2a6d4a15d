# expects: one row must give an array of shape (1,)
import numpy as np


def neuron(X, w, b):
    return (np.asarray(X) @ np.asarray(w) + b > 0).astype(int).squeeze()[()]
