# a list of Python ints, one for each row
import numpy as np


def neuron(X, w, b):
    return [int(np.dot(row, w) + b > 0) for row in X]
