# a function of two numbers, vectorised
import numpy as np


def mended_xor(x1, x2):
    unit = np.vectorize(lambda a, b: int(a + b - 2 * a * b - 0.5 > 0), otypes=[int])
    return unit(x1, x2)[()]
