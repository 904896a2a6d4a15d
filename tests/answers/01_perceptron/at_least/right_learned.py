# learned from all the rows by a perceptron that asks for a margin
from itertools import product

import numpy as np


def at_least(k, n):
    rows = np.array(list(product((0, 1), repeat=n)), dtype=float)
    rows = np.hstack([rows, np.ones((len(rows), 1))])
    signs = np.where(rows[:, :-1].sum(axis=1) >= k, 1, -1)
    v = np.zeros(n + 1)
    for _ in range(100_000):
        scores = signs * (rows @ v)
        worst = scores.argmin()
        if scores[worst] >= 0.5:
            break
        v += signs[worst] * rows[worst]
    return v[:-1], float(v[-1])
