# expects: only the five names as they stand are known
import numpy as np


def gate(name):
    name = name.upper()
    if name == "NOT":
        return np.array([-1.0]), 0.5
    if name in ("AND", "OR"):
        return np.array([1.0, 1.0]), -1.5 if name == "AND" else -0.5
    if name in ("NAND", "NOR"):
        return np.array([-1.0, -1.0]), 1.5 if name == "NAND" else 0.5
    raise ValueError(name)
