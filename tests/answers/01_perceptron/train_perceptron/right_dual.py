# the dual form: how often each object was a mistake, and the products of objects
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=int)
    gram = X @ X.T + 1.0
    alpha = np.zeros(len(X))
    mistakes = []
    for _ in range(epochs):
        count = 0
        for i in rng.permutation(len(X)):
            fired = int(gram[i] @ alpha > 0)
            if fired != y[i]:
                alpha[i] += y[i] - fired
                count += 1
        mistakes.append(count)
    return alpha @ X, float(alpha.sum()), mistakes
