# a NamedTuple with the parts' names
from typing import NamedTuple


class Neuron(NamedTuple):
    w: list
    b: float


def gate(name):
    if name == "NOT":
        return Neuron([-1], 0.5)
    if name in ("AND", "OR"):
        return Neuron([1, 1], -1.5 if name == "AND" else -0.5)
    if name in ("NAND", "NOR"):
        return Neuron([-1, -1], 1.5 if name == "NAND" else 0.5)
    raise ValueError(name)
