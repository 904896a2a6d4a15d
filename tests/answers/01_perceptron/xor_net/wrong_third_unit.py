# expects: two hidden neurons are enough; a third one is not allowed
import numpy as np


def xor_net():
    W1 = np.array([[1.0, -1.0, 1.0], [1.0, -1.0, 1.0]])
    b1 = np.array([-0.5, 1.5, -1.5])
    return W1, b1, np.array([1.0, 1.0, 0.0]), -1.5
