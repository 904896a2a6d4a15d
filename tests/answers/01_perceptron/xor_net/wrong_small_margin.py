# expects: a hidden neuron's sum is nearer to 0 than 0.2
import numpy as np


def xor_net():
    W1 = 0.3 * np.array([[1.0, -1.0], [1.0, -1.0]])
    b1 = 0.3 * np.array([-0.5, 1.5])
    return W1, b1, 0.3 * np.array([1.0, 1.0]), -0.45
