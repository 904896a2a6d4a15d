# expects: the error exceeds 1e-12: computed in float32
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=np.float32)
    return (0.5 * (1.0 + np.tanh(0.5 * z))).astype(float)
