# expects: you have one row per neuron: transpose it
import numpy as np


def xor_net():
    or_unit, nand_unit = [1.0, 1.0], [-1.0, -1.0]
    W1 = np.array([or_unit, nand_unit])
    b1 = np.array([-0.5, 1.5])
    return W1, b1, np.array([1.0, 1.0]), -1.5
