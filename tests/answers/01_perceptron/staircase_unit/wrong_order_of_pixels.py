# expects: the order of the pixels is top left, top right, bottom left, bottom right
import numpy as np


def staircase_unit():
    bottom_first = {"bottom left": 1.0, "bottom right": 1.0, "top left": 1.0, "top right": -1.0}
    return np.array(list(bottom_first.values())), -2.5
