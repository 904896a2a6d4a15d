# all orders are drawn before the first epoch
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    orders = rng.permuted(np.tile(np.arange(len(X)), (epochs, 1)), axis=1)
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for order in orders:
        mistakes.append(0)
        for i in order:
            error = int(y[i]) - int(X[i] @ w + b > 0)
            w += error * X[i]
            b += error
            mistakes[-1] += error != 0
    return w, b, np.array(mistakes, dtype=int)
