# both staircases and the dark bottom row under a light top
import numpy as np


def staircase_unit():
    return np.array([-0.1, -0.1, 0.2, 0.2]), np.float64(-0.25)
