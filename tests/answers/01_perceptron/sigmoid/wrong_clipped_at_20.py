# expects: clipped too early: the error exceeds 1e-12
import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-np.clip(np.asarray(z, dtype=float), -20.0, 20.0)))
