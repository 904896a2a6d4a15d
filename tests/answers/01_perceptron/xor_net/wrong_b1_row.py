# expects: b1 holds one bias per hidden neuron, shape (2,)
import numpy as np


def xor_net():
    W1 = np.array([[1.0, -1.0], [1.0, -1.0]])
    b1 = np.array([[-0.5, 1.5]])
    return W1, b1, np.array([1.0, 1.0]), -1.5
