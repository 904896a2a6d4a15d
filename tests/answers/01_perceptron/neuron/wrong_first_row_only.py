# expects: got       a number
import numpy as np


def neuron(X, w, b):
    for row in X:
        return int(np.dot(row, w) + b > 0)
