# every sign of the formula turned, the < kept
import numpy as np


def mended_xor(x1, x2):
    x1, x2 = np.asarray(x1, dtype=float), np.asarray(x2, dtype=float)
    fires = 2 * x1 * x2 - x1 - x2 + 0.5 < 0
    return int(fires) if fires.ndim == 0 else fires.astype(int)
