# expects: argument 1 was changed in place
import numpy as np


def train_perceptron(X, y, epochs, rng):
    v, mistakes = [0.0] * (len(X[0]) + 1), []
    rows = X if isinstance(X, list) else X.tolist()
    for row in rows:
        row.append(1.0)
    for _ in range(epochs):
        wrong = 0
        for i in rng.permutation(len(rows)):
            error = int(y[i]) - int(sum(p * q for p, q in zip(v, rows[i], strict=False)) > 0)
            v = [p + error * q for p, q in zip(v, rows[i], strict=False)]
            wrong += error != 0
        mistakes.append(wrong)
    return np.array(v[:-1]), v[-1], mistakes
