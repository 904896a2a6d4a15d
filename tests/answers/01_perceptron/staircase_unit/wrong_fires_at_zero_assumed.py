# expects: at exactly 0 the unit is silent: it never fires
import numpy as np


def staircase_unit():
    return np.array([1.0, -1.0, 1.0, 1.0]), -3.0
