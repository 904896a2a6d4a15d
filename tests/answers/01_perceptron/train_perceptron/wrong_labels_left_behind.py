# expects: the objects are permuted and the labels are not
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=int)
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for _ in range(epochs):
        count = 0
        for x, t in zip(rng.permutation(X), y, strict=True):
            error = int(t) - int(x @ w + b > 0)
            if error:
                w += error * x
                b += error
                count += 1
        mistakes.append(count)
    return w, b, mistakes
