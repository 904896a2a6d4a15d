# unequal weights: the pixel that must be light weighs most
import numpy as np


def staircase_net():
    W1 = np.array([[1.0, -1.3], [-1.3, 1.0], [1.1, 1.2], [1.2, 1.1]])
    return W1, np.array([-2.67, -2.67]), np.array([2.0, 1.0]), -0.7
