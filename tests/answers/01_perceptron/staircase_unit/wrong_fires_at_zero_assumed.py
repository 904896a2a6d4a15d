# expects: at a sum of exactly 0 the neuron is silent
import numpy as np


def staircase_unit():
    return np.array([1.0, -1.0, 1.0, 1.0]), -3.0
