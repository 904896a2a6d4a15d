# expects: right on clean images, wrong with noise: put the threshold between the worst sums
import numpy as np


def staircase_net():
    W1 = np.array([[1.0, -1.0], [-1.0, 1.0], [1.0, 1.0], [1.0, 1.0]])
    return W1, np.array([-2.65, -2.65]), np.array([1.0, 1.0]), -0.5
