# expects: this is a step or a line with corners
import numpy as np


def sigmoid(z):
    return np.clip(0.25 * np.asarray(z, dtype=float) + 0.5, 0.0, 1.0)
