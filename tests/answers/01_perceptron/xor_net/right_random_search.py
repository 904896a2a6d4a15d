# found by a random search over small whole weights
import numpy as np


def xor_net():
    rng = np.random.default_rng(1)
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    while True:
        W1 = rng.integers(-2, 3, size=(2, 2)).astype(float)
        b1, w2 = rng.integers(-2, 2, size=2) + 0.5, rng.integers(-2, 3, size=2).astype(float)
        b2 = float(rng.integers(-2, 2)) + 0.5
        hidden = (X @ W1 + b1 > 0).astype(int)
        if np.array_equal(hidden @ w2 + b2 > 0, [False, True, True, False]):
            return W1, b1, w2, b2
