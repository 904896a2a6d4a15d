# expects: ✗ floats give ints too
import numpy as np


def mended_xor(x1, x2):
    z = x1 + x2 - 2 * x1 * x2
    if isinstance(x1, float):
        return int(z)
    return z.astype(int) if isinstance(x1, np.ndarray) and x1.dtype == float else z
