# expects: ✗ lists, ints, one row, one class
import numpy as np


def softmax(Z):
    Z = np.asarray(Z)
    if Z.dtype == np.float32:
        Z = Z.astype(float)
    powers = np.exp(Z - Z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
