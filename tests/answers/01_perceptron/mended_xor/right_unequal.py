# the same values by comparison
import numpy as np


def mended_xor(x1, x2):
    return np.not_equal(x1, x2).astype(np.int64)
