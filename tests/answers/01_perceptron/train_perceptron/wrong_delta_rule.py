# expects: you take y minus the sum
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=int)
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for _ in range(epochs):
        count = 0
        for i in rng.permutation(len(X)):
            z = X[i] @ w + b
            if int(z > 0) != y[i]:
                w += (y[i] - z) * X[i]
                b += y[i] - z
                count += 1
        mistakes.append(count)
    return w, float(b), mistakes
