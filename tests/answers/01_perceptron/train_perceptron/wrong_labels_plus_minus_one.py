# expects: hint      the step is 1
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), 2 * np.asarray(y) - 1
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for _ in range(epochs):
        wrong = 0
        for i in rng.permutation(len(X)):
            error = y[i] - (1 if X[i] @ w + b > 0 else -1)
            w += error * X[i]
            b += error
            wrong += int(error != 0)
        mistakes.append(wrong)
    return w, b, mistakes
