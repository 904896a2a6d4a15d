# expects: a hidden neuron's sum is nearer to 0 than 0.2
import numpy as np


def xor_net():
    W1 = np.array([[1.0, -1.0], [1.0, -1.0]])
    b1 = np.array([-0.1, 1.1])
    return W1, b1, np.array([1.0, 1.0]), -1.5
