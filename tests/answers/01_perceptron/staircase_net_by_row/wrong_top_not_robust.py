# expects: with grey noise 0.2 unit 2 fires on an even top row
import numpy as np


def staircase_net_by_row():
    W1 = np.array([[0.0, 1.0, -1.0], [0.0, -1.0, 1.0], [1.0, 0.0, 0.0], [1.0, 0.0, 0.0]])
    return W1, np.array([-1.4, -0.1, -0.1]), np.array([2.0, 1.0, 1.0]), -2.5
