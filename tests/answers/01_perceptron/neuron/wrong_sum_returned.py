# expects: but       the type of the numbers is wrong
import numpy as np


def neuron(X, w, b):
    return np.asarray(X) @ np.asarray(w) + b
