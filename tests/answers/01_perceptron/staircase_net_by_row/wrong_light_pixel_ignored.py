# expects: neurons 2 and 3 look at the top row alone: one pixel dark, the other light
import numpy as np


def staircase_net_by_row():
    W1 = np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0], [1.0, 0.0, 0.0]])
    return W1, np.array([-1.4, -0.5, -0.5]), np.array([2.0, 1.0, 1.0]), -2.5
