# expects: w: the shape is wrong
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=int)
    X = np.column_stack([X, np.ones(len(X))])
    v = np.zeros(X.shape[1])
    mistakes = []
    for _ in range(epochs):
        count = 0
        for i in rng.permutation(len(X)):
            error = int(y[i]) - int(X[i] @ v > 0)
            if error:
                v += error * X[i]
                count += 1
        mistakes.append(count)
    return v, v[-1], mistakes
