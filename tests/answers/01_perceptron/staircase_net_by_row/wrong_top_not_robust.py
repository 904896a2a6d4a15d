# expects: right on clean images, wrong with noise: put the threshold between the worst sums
import numpy as np


def staircase_net_by_row():
    W1 = np.array([[0.0, 1.0, -1.0], [0.0, -1.0, 1.0], [1.0, 0.0, 0.0], [1.0, 0.0, 0.0]])
    return W1, np.array([-1.4, -0.1, -0.1]), np.array([2.0, 1.0, 1.0]), -2.5
