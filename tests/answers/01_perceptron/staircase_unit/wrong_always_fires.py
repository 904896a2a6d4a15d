# expects: a unit that always fires is right on 2 images only
import numpy as np


def staircase_unit():
    return np.zeros(4), 1.0
