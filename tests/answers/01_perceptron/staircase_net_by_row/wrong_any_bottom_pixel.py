# expects: neuron 1 must demand both pixels of the bottom row
import numpy as np


def staircase_net_by_row():
    W1 = np.array([[0.0, 1.0, -1.0], [0.0, -1.0, 1.0], [1.0, 0.0, 0.0], [1.0, 0.0, 0.0]])
    return W1, np.array([-0.6, -0.4, -0.4]), np.array([2.0, 1.0, 1.0]), -2.5
