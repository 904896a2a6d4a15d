# expects: in forty runs the order of an epoch was always the same
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X = np.asarray(X, dtype=float)
    w, b, mistakes = np.zeros(X.shape[1]), 0, [0] * epochs
    for epoch in range(epochs):
        order = list(range(len(X)))
        if epoch < 2:
            rng.shuffle(order)
        for i in order:
            error = int(y[i]) - int(X[i] @ w + b > 0)
            w += error * X[i]
            b += error
            mistakes[epoch] += abs(error)
    return w, b, mistakes
