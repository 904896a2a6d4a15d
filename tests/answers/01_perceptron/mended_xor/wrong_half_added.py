# expects: called    mended_xor(0, 0)
import numpy as np


def mended_xor(x1, x2):
    x1, x2 = np.asarray(x1), np.asarray(x2)
    return (x1 + x2 - 2 * x1 * x2 + 0.5 > 0).astype(int)
