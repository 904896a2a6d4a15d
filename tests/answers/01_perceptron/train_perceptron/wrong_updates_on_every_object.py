# expects: a right answer changes w and b too
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=int)
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for _ in range(epochs):
        count = 0
        for i in rng.permutation(len(X)):
            count += int((X[i] @ w + b > 0) != y[i])
            sign = 2 * y[i] - 1
            w += sign * X[i]
            b += sign
        mistakes.append(count)
    return w, float(b), mistakes
