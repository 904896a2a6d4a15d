# expects: clipping them changes the answer
import numpy as np


def softmax(Z):
    E = np.exp(np.clip(np.asarray(Z, dtype=float), -50.0, 50.0))
    return E / E.sum(axis=1, keepdims=True)
