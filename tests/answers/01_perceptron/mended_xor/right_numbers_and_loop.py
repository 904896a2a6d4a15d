# numbers by themselves, arrays element by element
import numpy as np


def mended_xor(x1, x2):
    if np.ndim(x1) == 0:
        return 1 if x1 + x2 - 2 * x1 * x2 > 0.5 else 0
    x1, x2 = np.asarray(x1), np.asarray(x2)
    out = np.empty(x1.shape, dtype=int)
    for index in np.ndindex(x1.shape):
        out[index] = mended_xor(x1[index], x2[index])
    return out
