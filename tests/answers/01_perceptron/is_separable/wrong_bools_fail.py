# expects: make such a list of a tuple, an array or bools first
import numpy as np


def is_separable(truth):
    a, b, c, d = np.asarray(truth)
    return bool(abs(a - b - c + d) < 2)
