# expects: 1 is a dark pixel and 0 a light one
import numpy as np


def staircase_net():
    W1 = np.array([[-1.0, 1.0], [1.0, -1.0], [-1.0, -1.0], [-1.0, -1.0]])
    return W1, np.array([-0.35, -0.35]), np.array([1.0, 1.0]), -0.5
