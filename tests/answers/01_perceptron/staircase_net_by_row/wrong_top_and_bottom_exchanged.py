# expects: the order of the pixels is top left, top right, bottom left, bottom right
import numpy as np


def staircase_net_by_row():
    W1 = np.array([[1.0, 0.0, 0.0], [1.0, 0.0, 0.0], [0.0, 1.0, -1.0], [0.0, -1.0, 1.0]])
    return W1, np.array([-1.4, -0.4, -0.4]), np.array([2.0, 1.0, 1.0]), -2.5
