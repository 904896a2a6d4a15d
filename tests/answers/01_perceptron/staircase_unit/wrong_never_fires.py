# expects: a unit that never fires is right on 14 images only
import numpy as np


def staircase_unit():
    return np.zeros(4), -1.0
