# expects: a hidden neuron fires on other images too
import numpy as np


def staircase_net():
    W1 = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [1.0, 1.0]])
    return W1, np.array([-2.4, -2.4]), np.array([1.0, 1.0]), -0.5
