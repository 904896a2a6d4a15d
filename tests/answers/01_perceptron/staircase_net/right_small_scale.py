# the same thresholds a hundred times smaller
import numpy as np


def staircase_net():
    W1 = 0.01 * np.array([[1.0, -1.0], [-1.0, 1.0], [1.0, 1.0], [1.0, 1.0]])
    return W1, np.full(2, -0.0235), np.array([0.01, 0.01]), np.float64(-0.005)
