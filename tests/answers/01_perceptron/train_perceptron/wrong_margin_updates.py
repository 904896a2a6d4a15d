# expects: a right answer near 0 is no mistake
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=int)
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for _ in range(epochs):
        count = 0
        for i in rng.permutation(len(X)):
            sign = 2 * int(y[i]) - 1
            if sign * (X[i] @ w + b) < 1:
                w += sign * X[i]
                b += sign
                count += 1
        mistakes.append(count)
    return w, b, mistakes
