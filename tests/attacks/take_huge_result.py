# A result of gigabytes.
# stock: nothing
import numpy as np


def double(x):
    return np.zeros(10**9, dtype=np.uint8)
