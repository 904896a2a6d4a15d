# expects: this marks the largest number of a row
import numpy as np


def softmax(Z):
    Z = np.asarray(Z, dtype=float)
    return np.eye(Z.shape[1])[Z.argmax(axis=1)]
