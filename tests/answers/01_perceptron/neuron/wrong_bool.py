# expects: a comparison gives True and False; turn it into ints
import numpy as np


def neuron(X, w, b):
    return np.asarray(X) @ np.asarray(w) + b > 0
