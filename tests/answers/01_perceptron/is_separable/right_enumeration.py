# small whole weights and half-way thresholds are tried, one by one
from itertools import product


def is_separable(truth):
    wanted = [bool(value) for value in truth]
    rows = list(product((0, 1), repeat=2))
    for w1, w2, b in product((-1, 0, 1), (-1, 0, 1), (-1.5, -0.5, 0.5, 1.5)):
        if [w1 * x1 + w2 * x2 + b > 0 for x1, x2 in rows] == wanted:
            return True
    return False
