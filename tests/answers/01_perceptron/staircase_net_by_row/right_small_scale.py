# a hundred times smaller weights
import numpy as np


def staircase_net_by_row():
    W1 = np.zeros((4, 3))
    W1[2:, 0] = 0.01
    W1[:2, 1] = 0.01, -0.01
    W1[:2, 2] = -0.01, 0.01
    return W1, np.array([-0.0135, -0.0045, -0.0035]), np.array([0.03, 0.02, 0.02]), np.float64(-0.04)
