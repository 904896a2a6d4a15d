# all in float32
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=np.float32), np.asarray(y)
    w, b, mistakes = np.zeros(X.shape[1], dtype=np.float32), np.float32(0), []
    for _ in range(epochs):
        count = 0
        for i in rng.permutation(len(X)):
            error = np.float32(y[i]) - np.float32(X[i] @ w + b > 0)
            w, b, count = w + error * X[i], b + error, count + int(error != 0)
        mistakes.append(count)
    return w, b, mistakes
