# expects: the shape is wrong
import numpy as np


def softmax(Z):
    for row in np.asarray(Z, dtype=float):
        e = np.exp(row - row.max())
        return e / e.sum()
