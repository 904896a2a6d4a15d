# stops after a clean pass and fills up with zeros; another way to draw the order
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=np.float64), np.asarray(y, dtype=np.int64)
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    while len(mistakes) < epochs:
        errors = []
        for i in np.argsort(rng.random(len(X))):
            error = y[i] - (1 if np.dot(w, X[i]) + b > 0 else 0)
            w = w + error * X[i]
            b = b + error
            errors.append(abs(error))
        mistakes.append(sum(errors))
        if mistakes[-1] == 0:
            mistakes += [0] * (epochs - len(mistakes))
    return w, b, mistakes
