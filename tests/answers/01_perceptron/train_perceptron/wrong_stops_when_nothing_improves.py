# expects: training stops although mistakes are made
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    while len(mistakes) < epochs:
        wrong = 0
        for i in rng.permutation(len(X)):
            error = int(y[i]) - int(X[i] @ w + b > 0)
            w += error * X[i]
            b += error
            wrong += error != 0
        mistakes.append(wrong)
        if len(mistakes) >= 5 and len(set(mistakes[-5:])) == 1:
            break
    return w, b, mistakes + [0] * (epochs - len(mistakes))
