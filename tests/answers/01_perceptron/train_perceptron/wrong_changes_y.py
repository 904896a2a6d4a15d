# expects: argument 2 was changed in place
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    y[y == 0] = -1
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for _ in range(epochs):
        count = 0
        for i in rng.permutation(len(X)):
            fired = 1 if X[i] @ w + b > 0 else -1
            if fired != y[i]:
                w += y[i] * X[i]
                b += float(y[i])
                count += 1
        mistakes.append(count)
    return w, b, mistakes
