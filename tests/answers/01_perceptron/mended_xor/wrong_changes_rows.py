# expects: argument 1 was changed in place
import numpy as np


def mended_xor(x1, x2):
    if np.ndim(x1) == 1:
        x1 += x2
        return (x1 % 2).astype(int)
    return np.mod(np.add(x1, x2), 2).astype(int)
