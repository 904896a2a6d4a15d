# expects: the same function is now separable and now not
import numpy as np

RNG = np.random.default_rng(1)
ROWS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])


def is_separable(truth):
    wanted = np.array(truth).astype(bool)
    for _ in range(90):
        w1, w2, b = RNG.uniform(-1, 1, size=3)
        if np.array_equal(ROWS @ [w1, w2] + b > 0, wanted):
            return True
    return False
