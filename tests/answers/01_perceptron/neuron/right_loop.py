# two plain loops, no product of matrices
import numpy as np


def neuron(X, w, b):
    fired = []
    for row in X:
        total = b
        for value, weight in zip(row, w, strict=True):
            total += float(value) * float(weight)
        fired.append(1 if total > 0 else 0)
    return np.array(fired, dtype=int)
