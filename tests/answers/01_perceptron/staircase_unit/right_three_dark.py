# both staircases and the image that is dark all over
import numpy as np


def staircase_unit():
    return np.array([1.0, 1.0, 2.0, 2.0]), -4.5
