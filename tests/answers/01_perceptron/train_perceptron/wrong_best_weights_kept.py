# expects: fewer mistakes are in w and b than were counted
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    best, kept = len(X) + 1, (w, b)
    for _ in range(epochs):
        wrong = 0
        for i in rng.permutation(len(X)):
            error = int(y[i]) - int(X[i] @ w + b > 0)
            w, b = w + error * X[i], b + error
            wrong += error != 0
        mistakes.append(wrong)
        if wrong <= best:
            best, kept = wrong, (w, b)
    return *kept, mistakes
