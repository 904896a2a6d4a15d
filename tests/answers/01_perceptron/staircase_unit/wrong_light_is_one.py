# expects: 1 is dark, not light
import numpy as np


def staircase_unit():
    return np.array([-1.0, 1.0, -1.0, -1.0]), -0.5
