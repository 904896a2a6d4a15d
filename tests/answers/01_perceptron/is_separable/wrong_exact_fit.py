# expects: a separable function is refused
import numpy as np


def is_separable(truth):
    A = np.array([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]], dtype=float)
    t = np.array(truth, dtype=float)
    coefficients = np.linalg.lstsq(A, t, rcond=None)[0]
    return bool(np.allclose(A @ coefficients, t))
