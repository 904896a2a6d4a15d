# a namedtuple of the two parts
from collections import namedtuple

import numpy as np

Neuron = namedtuple("Neuron", "w b")


def at_least(k, n):
    return Neuron(np.ones(n), 0.5 - k)
