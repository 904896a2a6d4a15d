# whole numbers only: int arrays and an int bias
import numpy as np


def gate(name):
    if name == "NOT":
        return np.array([-2]), 1
    if name == "AND":
        return np.array([2, 2]), -3
    if name == "OR":
        return np.array([2, 2]), -1
    if name == "NAND":
        return np.array([-2, -2]), 3
    if name == "NOR":
        return np.array([-2, -2]), 1
    raise ValueError(f"no gate is called {name}")
