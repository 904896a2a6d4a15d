# the rest of the pass is scored at once, and one jumps to its first mistake
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y) > 0
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        start, count = 0, 0
        while start < len(X):
            rest = order[start:]
            wrong = np.flatnonzero((X[rest] @ w + b > 0) != y[rest])
            if len(wrong) == 0:
                break
            i = rest[wrong[0]]
            step = 1.0 if y[i] else -1.0
            w, b = w + step * X[i], b + step
            count += 1
            start += wrong[0] + 1
        mistakes.append(count)
    return w, b, mistakes
