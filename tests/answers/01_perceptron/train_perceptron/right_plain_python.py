# lists of Python numbers; the rows themselves are permuted, a copy of them
import numpy as np


def train_perceptron(X, y, epochs, rng):
    objects = [([float(value) for value in row], int(label)) for row, label in zip(X, y, strict=True)]
    w, b = [0.0] * len(objects[0][0]), 0
    mistakes = []
    for _ in range(epochs):
        order = list(range(len(objects)))
        rng.shuffle(order)
        count = 0
        for row, label in (objects[i] for i in order):
            score = sum(weight * value for weight, value in zip(w, row, strict=True)) + b
            if label == 1 and score <= 0:
                w, b = [weight + value for weight, value in zip(w, row, strict=True)], b + 1
                count += 1
            elif label == 0 and score > 0:
                w, b = [weight - value for weight, value in zip(w, row, strict=True)], b - 1
                count += 1
        mistakes.append(count)
    return np.array(w), b, mistakes
