# expects: neurons 2 and 3 look at the top row alone
import numpy as np


def staircase_net_by_row():
    W1 = np.array([[0.0, 1.0, -1.0], [0.0, -1.0, 1.0], [1.0, 1.0, 1.0], [1.0, 1.0, 1.0]])
    return W1, np.array([-1.4, -2.3, -2.3]), np.array([2.0, 1.0, 1.0]), -2.5
