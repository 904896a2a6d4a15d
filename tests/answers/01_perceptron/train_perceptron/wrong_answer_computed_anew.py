# expects: the answer is computed anew between the changes of w and b
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y)
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for _ in range(epochs):
        wrong = 0
        for i in rng.permutation(len(X)):
            wrong += int((X[i] @ w + b > 0) != y[i])
            w += (int(y[i]) - int(X[i] @ w + b > 0)) * X[i]
            b += int(y[i]) - int(X[i] @ w + b > 0)
        mistakes.append(wrong)
    return w, b, mistakes
