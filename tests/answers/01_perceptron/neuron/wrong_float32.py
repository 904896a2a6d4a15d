# expects: ✗ takes float32, large ints, and ints together with floats
import numpy as np


def neuron(X, w, b):
    return (np.asarray(X, dtype=np.float32) @ np.asarray(w, dtype=np.float32) + b > 0).astype(int)
