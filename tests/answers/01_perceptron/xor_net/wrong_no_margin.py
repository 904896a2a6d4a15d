# expects: a neuron's threshold goes exactly through a row
import numpy as np


def xor_net():
    W1 = np.array([[1.0, 1.0], [1.0, 1.0]])
    b1 = np.array([0.0, -1.0])
    return W1, b1, np.array([1.0, -2.0]), 0.0
