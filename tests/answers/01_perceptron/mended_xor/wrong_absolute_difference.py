# expects: numbers without a sign have no −1
import numpy as np


def mended_xor(x1, x2):
    difference = abs(x1 - x2)
    return int(difference) if np.ndim(difference) == 0 else difference.astype(int)
