# expects: it is not enough to count dark pixels: 13 of 16
import numpy as np


def staircase_unit():
    return np.ones(4), -2.5
