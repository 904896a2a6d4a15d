# expects: w and b must start at 0 in every call
import numpy as np


def train_perceptron(X, y, epochs, rng, learned={}):  # noqa: B006
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=int)
    w, b = learned.get(X.shape[1], (np.zeros(X.shape[1]), 0.0))
    mistakes = []
    for _ in range(epochs):
        count = 0
        for i in rng.permutation(len(X)):
            error = int(y[i]) - int(X[i] @ w + b > 0)
            if error:
                w = w + error * X[i]
                b += error
                count += 1
        mistakes.append(count)
    learned[X.shape[1]] = w, b
    return w, b, mistakes
