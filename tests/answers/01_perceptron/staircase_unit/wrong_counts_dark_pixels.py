# expects: fires on 3 of the 14 other images
import numpy as np


def staircase_unit():
    return np.ones(4), -2.5
