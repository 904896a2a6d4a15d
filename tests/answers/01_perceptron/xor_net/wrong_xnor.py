# expects: this is XNOR: turn the sign of the output neuron
import numpy as np


def xor_net():
    W1 = np.array([[1.0, -1.0], [1.0, -1.0]])
    b1 = np.array([-0.5, 1.5])
    return W1, b1, np.array([-1.0, -1.0]), 1.5
