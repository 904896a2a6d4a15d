# the first best of all small whole weights
from itertools import product

import numpy as np


def staircase_unit():
    images = np.array(list(product((0, 1), repeat=4)))
    truth = [tuple(image) in {(1, 0, 1, 1), (0, 1, 1, 1)} for image in images.tolist()]
    best, best_count = None, -1
    for w in product((-2, -1, 0, 1, 2), repeat=4):
        for b in (-5.5, -4.5, -3.5, -2.5, -1.5, -0.5, 0.5):
            count = int(np.sum((images @ w + b > 0) == truth))
            if count > best_count:
                best, best_count = (np.array(w, dtype=float), b), count
    return best
