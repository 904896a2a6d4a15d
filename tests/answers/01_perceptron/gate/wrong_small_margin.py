# expects: a sum is nearer to 0 than 0.25
import numpy as np


def gate(name):
    table = {
        "NOT": ([-0.4], 0.2),
        "AND": ([0.4, 0.4], -0.6),
        "OR": ([0.4, 0.4], -0.2),
        "NAND": ([-0.4, -0.4], 0.6),
        "NOR": ([-0.4, -0.4], 0.2),
    }
    if name not in table:
        raise ValueError(name)
    w, b = table[name]
    return np.array(w), b
