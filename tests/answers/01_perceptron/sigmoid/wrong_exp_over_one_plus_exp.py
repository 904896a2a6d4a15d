# expects: exp(z)/(1 + exp(z)) is inf/inf at a large z
import numpy as np


def sigmoid(z):
    e = np.exp(np.asarray(z, dtype=float))
    return e / (1 + e)
