# expects: a call changes the array that an earlier one returned
import numpy as np

W = np.array([1.0, 1.0])
B = {"AND": -1.5, "OR": -0.5, "NAND": 1.5, "NOR": 0.5}


def gate(name):
    if name == "NOT":
        return np.array([-1.0]), 0.5
    if name not in B:
        raise ValueError(name)
    W[:] = -1 if name[0] == "N" else 1
    return W, B[name]
