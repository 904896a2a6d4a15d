# expects: 14 is what a neuron gets that never fires
import numpy as np


def staircase_unit():
    return np.array([0.0, 0.0, 1.0, 1.0]), -1.5
