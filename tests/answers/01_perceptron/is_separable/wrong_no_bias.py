# expects: a search needs negative weights and biases too
from itertools import product


def is_separable(truth):
    wanted = [bool(value) for value in truth]
    rows = list(product((0, 1), repeat=2))
    weights = product(range(-3, 4), repeat=2)
    return any([w1 * x1 + w2 * x2 > 0 for x1, x2 in rows] == wanted for w1, w2 in weights)
