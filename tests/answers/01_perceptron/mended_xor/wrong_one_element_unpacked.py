# expects: expected  (1,)
import numpy as np


def mended_xor(x1, x2):
    out = (np.asarray(x1) + x2 - 2 * np.asarray(x1) * x2 > 0.5).astype(int)
    return int(out.item()) if out.size == 1 else out
