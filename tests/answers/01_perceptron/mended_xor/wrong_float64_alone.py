# expects: ✗ floats give ints too
import numpy as np


def mended_xor(x1, x2):
    z = x1 + x2 - 2 * x1 * x2
    if type(z) is float:
        return int(z)
    return z.astype(int) if isinstance(z, np.ndarray) and z.dtype == np.float64 else z
