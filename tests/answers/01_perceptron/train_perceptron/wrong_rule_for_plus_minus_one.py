# expects: that is what the rule for labels −1 and 1 does with a 0
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=int)
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for _ in range(epochs):
        count = 0
        for i in rng.permutation(len(X)):
            if y[i] * (X[i] @ w + b) <= 0:
                w += y[i] * X[i]
                b += float(y[i])
                count += 1
        mistakes.append(count)
    return w, b, mistakes
