# expects: expected  a number
import numpy as np


def mended_xor(x1, x2):
    x1, x2 = np.atleast_1d(x1), np.atleast_1d(x2)
    return (x1 + x2 - 2 * x1 * x2 - 0.5 > 0).astype(int)
