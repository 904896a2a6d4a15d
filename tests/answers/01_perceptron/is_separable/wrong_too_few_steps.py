# expects: a training more steps
import numpy as np


def is_separable(truth):
    X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    y = np.array(truth).astype(int)
    v = np.zeros(3)
    for _ in range(3):
        errors = 0
        for x, t in zip(X, y, strict=True):
            error = t - int(x @ v > 0)
            v += error * x
            errors += abs(error)
        if errors == 0:
            return True
    return False
