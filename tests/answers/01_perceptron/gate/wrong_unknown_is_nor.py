# expects: for any unknown name you return the weights of some gate
import numpy as np


def gate(name):
    if name == "NOT":
        return np.array([-1.0]), 0.5
    if name == "AND":
        return np.array([1.0, 1.0]), -1.5
    if name == "OR":
        return np.array([1.0, 1.0]), -0.5
    if name == "NAND":
        return np.array([-1.0, -1.0]), 1.5
    else:
        return np.array([-1.0, -1.0]), 0.5
