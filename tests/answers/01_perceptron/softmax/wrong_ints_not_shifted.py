# expects: ✗ lists, ints, one row, one class
import numpy as np


def softmax(Z):
    Z = np.asarray(Z)
    if Z.dtype.kind == "f":
        Z = Z.astype(float) - Z.max(axis=1, keepdims=True)
    powers = np.exp(Z, dtype=float)
    return powers / powers.sum(axis=1, keepdims=True)
