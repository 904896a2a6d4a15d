# expects: unit 1 must be silent on the image that is dark all over
import numpy as np


def staircase_net():
    W1 = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [1.0, 1.0]])
    return W1, np.array([-2.4, -2.4]), np.array([1.0, 1.0]), -0.5
