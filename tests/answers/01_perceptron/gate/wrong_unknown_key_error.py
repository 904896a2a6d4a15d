# expects: raised    KeyError
import numpy as np


def gate(name):
    return {
        "NOT": (np.array([-1.0]), 0.5),
        "AND": (np.array([1.0, 1.0]), -1.5),
        "OR": (np.array([1.0, 1.0]), -0.5),
        "NAND": (np.array([-1.0, -1.0]), 1.5),
        "NOR": (np.array([-1.0, -1.0]), 0.5),
    }[name]
