# expects: 1 is a dark pixel and 0 a light one
import numpy as np


def staircase_unit():
    return np.array([-1.0, 1.0, -1.0, -1.0]), -0.5
