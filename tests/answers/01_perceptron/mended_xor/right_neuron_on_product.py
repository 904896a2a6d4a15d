# one threshold unit over three features; a narrow int comes back
import numpy as np


def mended_xor(x1, x2):
    features = np.stack([x1, x2, np.multiply(x1, x2)], axis=-1)
    return (features @ np.array([1.0, 1.0, -2.0]) - 0.5 > 0).astype(np.int8)
