# expects: argument 2 was changed in place
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.array(X, dtype=float), y if isinstance(y, list) else y.tolist()
    for i in range(len(y)):
        y[i] = 2 * y[i] - 1
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for _ in range(epochs):
        wrong = 0
        for i in rng.permutation(len(X)):
            if (1 if X[i] @ w + b > 0 else -1) != y[i]:
                w += y[i] * X[i]
                b += y[i]
                wrong += 1
        mistakes.append(wrong)
    return w, b, mistakes
