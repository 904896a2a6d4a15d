# OR without AND: the second unit forbids
import numpy as np


def xor_net():
    return np.ones((2, 2)), np.array([-0.5, -1.5]), np.array([1.0, -1.0]), -0.5
