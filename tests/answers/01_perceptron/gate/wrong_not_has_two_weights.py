# expects: w: the shape is wrong
import numpy as np


def gate(name):
    table = {
        "NOT": ([-1.0, 0.0], 0.5),
        "AND": ([1.0, 1.0], -1.5),
        "OR": ([1.0, 1.0], -0.5),
        "NAND": ([-1.0, -1.0], 1.5),
        "NOR": ([-1.0, -1.0], 0.5),
    }
    if name not in table:
        raise ValueError(name)
    w, b = table[name]
    return np.array(w), b
