# expects: 14 is what a neuron gets that never fires
import numpy as np


def staircase_unit():
    return np.zeros(4), -1.0
