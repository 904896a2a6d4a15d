# expects: unit 2 fails on grey noise
import numpy as np


def staircase_net():
    W1 = np.array([[1.0, -1.0], [-1.0, 1.0], [1.0, 1.0], [1.0, 1.0]])
    return W1, np.array([-2.35, -2.62]), np.array([1.0, 1.0]), -0.5
