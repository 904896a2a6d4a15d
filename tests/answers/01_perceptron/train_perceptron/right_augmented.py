# one vector in the augmented space; signs instead of labels, with the tie kept strict
import numpy as np


def train_perceptron(X, y, epochs, rng):
    X, positive = np.array(X, dtype=float), np.array(y) == 1
    A = np.where(positive, 1.0, -1.0)[:, None] * np.column_stack([X, np.ones(len(X))])
    v = np.zeros(A.shape[1])
    mistakes = np.zeros(epochs, dtype=int)
    for epoch in range(epochs):
        order = np.arange(len(A))
        rng.shuffle(order)
        for i in order:
            score = A[i] @ v
            if score < 0 or (score == 0 and positive[i]):
                v = v + A[i]
                mistakes[epoch] += 1
    return v[:-1], v[-1], mistakes.tolist()
