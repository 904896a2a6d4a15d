# expects: all randomness comes from rng
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=int)
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for _ in range(epochs):
        count = 0
        for i in np.random.permutation(len(X)):
            error = int(y[i]) - int(X[i] @ w + b > 0)
            if error:
                w += error * X[i]
                b += error
                count += 1
        mistakes.append(count)
    return w, b, mistakes
