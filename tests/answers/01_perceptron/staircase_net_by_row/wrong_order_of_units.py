# expects: the order of the hidden neurons: 1 is the bottom row
import numpy as np


def staircase_net_by_row():
    W1 = np.array([[1.0, -1.0, 0.0], [-1.0, 1.0, 0.0], [0.0, 0.0, 1.0], [0.0, 0.0, 1.0]])
    return W1, np.array([-0.4, -0.4, -1.4]), np.array([1.0, 1.0, 2.0]), -2.5
