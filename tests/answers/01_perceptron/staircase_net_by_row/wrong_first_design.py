# expects: W1: the shape is wrong
import numpy as np


def staircase_net_by_row():
    W1 = np.array([[1.0, -1.0], [-1.0, 1.0], [1.0, 1.0], [1.0, 1.0]])
    return W1, np.array([-2.3, -2.3]), np.array([1.0, 1.0]), -0.5
