# expects: W1: the shape is wrong
import numpy as np


def staircase_net():
    W1 = np.array([[1.0, -1.0, 1.0, 1.0], [-1.0, 1.0, 1.0, 1.0]])
    return W1, np.array([-2.35, -2.35]), np.array([1.0, 1.0]), -0.5
