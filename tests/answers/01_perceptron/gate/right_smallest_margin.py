# margins of exactly 0.25 on the nearest rows
import numpy as np


def gate(name):
    try:
        weight, bias = {
            "NOT": (-0.5, 0.25),
            "AND": (0.5, -0.75),
            "OR": (0.5, -0.25),
            "NAND": (-0.5, 0.75),
            "NOR": (-0.5, 0.25),
        }[name]
    except KeyError:
        raise ValueError(f"unknown gate: {name}") from None
    return np.full(1 if name == "NOT" else 2, weight), np.float64(bias)
