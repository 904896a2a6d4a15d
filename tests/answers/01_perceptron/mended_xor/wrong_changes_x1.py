# expects: argument 1 was changed in place
import numpy as np


def mended_xor(x1, x2):
    if np.ndim(x1) == 0:
        return int(x1 + x2 - 2 * x1 * x2 - 0.5 > 0)
    x1, x2 = np.asarray(x1), np.asarray(x2)
    product = 2 * x1 * x2
    x1 += x2
    x1 -= product
    return (x1 - 0.5 > 0).astype(int)
