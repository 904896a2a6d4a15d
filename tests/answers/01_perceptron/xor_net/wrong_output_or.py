# expects: the output unit joins by OR where AND is needed
import numpy as np


def xor_net():
    W1 = np.array([[1.0, -1.0], [1.0, -1.0]])
    b1 = np.array([-0.5, 1.5])
    return W1, b1, np.array([1.0, 1.0]), -0.5
