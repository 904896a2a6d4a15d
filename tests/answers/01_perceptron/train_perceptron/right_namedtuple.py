# a NamedTuple with the parts' names
from typing import NamedTuple

import numpy as np


class Trained(NamedTuple):
    w: np.ndarray
    b: float
    mistakes: list


def train_perceptron(X, y, epochs, rng):
    X = np.asarray(X, dtype=float)
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for _ in range(epochs):
        count = 0
        for i in rng.permutation(len(X)):
            error = int(y[i]) - int(X[i] @ w + b > 0)
            w, b, count = w + error * X[i], b + error, count + abs(error)
        mistakes.append(count)
    return Trained(w, b, mistakes)
