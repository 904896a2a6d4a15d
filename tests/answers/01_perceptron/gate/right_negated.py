# NAND and NOR are AND and OR with every sign turned
import numpy as np


def gate(name):
    if name == "NOT":
        return np.array([-1.0]), 0.5
    if name in ("NAND", "NOR"):
        w, b = gate(name.removeprefix("N"))
        return -w, -b
    if name in ("AND", "OR"):
        return np.ones(2), -1.5 if name == "AND" else -0.5
    raise ValueError(f"expected NOT, AND, OR, NAND or NOR, got {name!r}")
