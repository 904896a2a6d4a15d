# expects: the result has the wrong parts
import numpy as np


def gate(name):
    tables = {"NOT": [1, 0], "AND": [0, 0, 0, 1], "OR": [0, 1, 1, 1], "NAND": [1, 1, 1, 0], "NOR": [1, 0, 0, 0]}
    if name not in tables:
        raise ValueError(name)
    return np.array(tables[name])
