# expects: ✗ a number gives a number, an array one of its own shape
import numpy as np


def sigmoid(z):
    if isinstance(z, int | float):
        small = np.exp(-abs(z))
        return 1 / (1 + small) if z >= 0 else small / (1 + small)
    if isinstance(z, np.ndarray) and z.ndim == 0:
        return sigmoid(float(z))
    return np.array([sigmoid(part) for part in (z.tolist() if isinstance(z, np.ndarray) else z)])
