# margins of 0.2 on paper, a rounding error less in floating point
import numpy as np


def xor_net():
    W1 = np.array([[0.4, 0.4], [0.4, 0.4]])
    b1 = np.array([-0.2, -0.6])
    return W1, b1, np.array([0.4, -0.4]), -0.2
