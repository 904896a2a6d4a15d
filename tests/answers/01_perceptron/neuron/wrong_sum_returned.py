# expects: you return w·x + b itself, without the threshold
import numpy as np


def neuron(X, w, b):
    return np.asarray(X) @ np.asarray(w) + b
