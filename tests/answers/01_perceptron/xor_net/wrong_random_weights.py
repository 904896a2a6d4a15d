# expects: ✗ the net computes XOR
import numpy as np


def xor_net():
    rng = np.random.default_rng(0)
    return rng.normal(size=(2, 2)), rng.normal(size=2), rng.normal(size=2), float(rng.normal())
