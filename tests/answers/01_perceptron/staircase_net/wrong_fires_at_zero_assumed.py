# expects: at a sum of exactly 0 a neuron is silent
import numpy as np


def staircase_net():
    W1 = np.array([[1.0, -1.0], [-1.0, 1.0], [1.0, 1.0], [1.0, 1.0]])
    return W1, np.array([-3.0, -3.0]), np.array([1.0, 1.0]), -1.0
