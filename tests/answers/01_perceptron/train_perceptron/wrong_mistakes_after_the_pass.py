# expects: w and b are right, the numbers of mistakes are not
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=int)
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for _ in range(epochs):
        for i in rng.permutation(len(X)):
            error = int(y[i]) - int(X[i] @ w + b > 0)
            w += error * X[i]
            b += error
        mistakes.append(int(np.sum((X @ w + b > 0) != y)))
    return w, b, mistakes
