# expects: a call changes what later calls return
import numpy as np

TABLE = {"NOT": np.array([-1.0, 0.5]), "AND": np.array([1.0, 1.0, -1.5]), "OR": np.array([1.0, 1.0, -0.5])}


def gate(name):
    if name in TABLE:
        return TABLE[name][:-1], float(TABLE[name][-1])
    if name in ("NAND", "NOR"):
        unit = TABLE[name[1:]]
        unit *= -1
        return unit[:-1], float(unit[-1])
    raise ValueError(name)
