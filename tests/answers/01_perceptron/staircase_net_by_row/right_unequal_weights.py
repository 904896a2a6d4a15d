# a little of the other row in each unit, not enough to matter
import numpy as np


def staircase_net_by_row():
    W1 = np.array([[0.05, 1.0, -1.1], [-0.05, -1.1, 1.0], [1.0, 0.05, 0.0], [1.1, 0.0, -0.05]])
    return W1, np.array([-1.5, -0.4, -0.35]), np.array([3.0, 2.0, 1.5]), -4.0
