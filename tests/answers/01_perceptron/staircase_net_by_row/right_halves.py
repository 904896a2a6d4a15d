# thresholds of halves; the output counts two of three
import numpy as np


def staircase_net_by_row():
    bottom, left, right = [0, 0, 1, 1], [1, -1, 0, 0], [-1, 1, 0, 0]
    W1 = np.column_stack([bottom, left, right])
    return W1, np.array([-1.5, -0.5, -0.5]), np.ones(3), -1.5
