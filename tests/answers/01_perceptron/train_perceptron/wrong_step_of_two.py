# expects: hint      the step is 1
import numpy as np


def train_perceptron(X, y, epochs, rng, rate=2.0):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for _ in range(epochs):
        wrong = 0
        for i in rng.permutation(len(X)):
            error = int(y[i]) - int(X[i] @ w + b > 0)
            w += rate * error * X[i]
            b += rate * error
            wrong += abs(error)
        mistakes.append(wrong)
    return w, b, mistakes
