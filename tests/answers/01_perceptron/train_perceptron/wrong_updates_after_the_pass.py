# expects: the weights change only after the pass
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=int)
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        errors = y[order] - (X[order] @ w + b > 0)
        w = w + errors @ X[order]
        b = b + float(errors.sum())
        mistakes.append(int(np.abs(errors).sum()))
    return w, b, mistakes
