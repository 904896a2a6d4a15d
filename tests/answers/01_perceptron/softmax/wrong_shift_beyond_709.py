# expects: ✗ adding a constant to a row changes nothing
import numpy as np


def softmax(Z):
    Z = np.array(Z, dtype=float)
    for i in range(len(Z)):
        if np.abs(Z[i]).max() > 709:
            Z[i] -= Z[i].max()
    powers = np.exp(Z)
    return powers / powers.sum(axis=1, keepdims=True)
