# expects: in forty runs the order of an epoch was always the same
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    order = rng.permutation(len(X))
    for _ in range(epochs):
        wrong = 0
        for i in order:
            error = int(y[i]) - int(X[i] @ w + b > 0)
            w += error * X[i]
            b += error
            wrong += error != 0
        order = order[::-1]
        mistakes.append(wrong)
    return w, b, mistakes
