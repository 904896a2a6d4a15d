# expects: z or the result is clipped too early
import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-np.clip(np.asarray(z, dtype=float), -20.0, 20.0)))
