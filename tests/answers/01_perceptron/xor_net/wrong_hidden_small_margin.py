# expects: a hidden unit's margin is below 0.2
import numpy as np


def xor_net():
    W1 = np.array([[1.0, -1.0], [1.0, -1.0]])
    b1 = np.array([-0.1, 1.1])
    return W1, b1, np.array([1.0, 1.0]), -1.5
