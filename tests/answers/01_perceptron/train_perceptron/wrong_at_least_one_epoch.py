# expects: ✗ goes through as many epochs as it is told
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    while True:
        wrong = 0
        for i in rng.permutation(len(X)):
            error = int(y[i]) - int(X[i] @ w + b > 0)
            w += error * X[i]
            b += error
            wrong += error != 0
        mistakes.append(wrong)
        if wrong == 0 or len(mistakes) >= epochs:
            break
    return w, b, mistakes + [0] * (epochs - len(mistakes))
