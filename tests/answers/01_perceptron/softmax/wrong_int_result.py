# expects: the type of the numbers is wrong
import numpy as np


def softmax(Z):
    Z = np.asarray(Z)
    out = np.empty_like(Z)
    for i, row in enumerate(Z):
        e = np.exp(row - row.max())
        out[i] = e / e.sum()
    return out
