# expects: called    gate('NNAND')
import numpy as np


def gate(name):
    if name == "NOT":
        return np.array([-1.0]), 0.5
    if name == "AND":
        return np.array([1.0, 1.0]), -1.5
    if name == "OR":
        return np.array([1.0, 1.0]), -0.5
    if name.startswith("N"):
        w, b = gate(name[1:])
        return -w, -b
    raise ValueError(name)
