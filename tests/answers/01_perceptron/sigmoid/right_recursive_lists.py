# a list of the sigmoids of the parts
import math

import numpy as np


def sigmoid(z):
    if np.ndim(z):
        return [sigmoid(part) for part in z]
    return 0.5 * (1 + math.tanh(z / 2))
