# expects: exp(z)/(1 + exp(z)) is NaN for z = 1000
import numpy as np


def sigmoid(z):
    e = np.exp(np.asarray(z, dtype=float))
    return e / (1 + e)
