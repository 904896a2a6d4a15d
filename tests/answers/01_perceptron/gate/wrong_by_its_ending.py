# expects: called    gate('BAND')
import numpy as np


def gate(name):
    if name == "NOT":
        return np.array([-1.0]), 0.5
    if name.endswith("AND"):
        w, b = np.array([1.0, 1.0]), -1.5
    elif name.endswith("OR") and "X" not in name:
        w, b = np.array([1.0, 1.0]), -0.5
    else:
        raise ValueError(name)
    return (-w, -b) if name.startswith("N") else (w, b)
