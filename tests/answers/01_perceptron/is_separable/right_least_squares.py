# least squares with a bias is right on all rows of a separable function; gives numpy's bool
import numpy as np


def is_separable(truth):
    A = np.array([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]], dtype=float)
    t = np.array(truth, dtype=float)
    coefficients = np.linalg.lstsq(A, t, rcond=None)[0]
    return np.all(np.abs(A @ coefficients - t) < 0.4)
