# each unit learned from all the corners by a perceptron that asks for a margin
from itertools import product

import numpy as np


def learn(points, fires):
    v, signs = np.zeros(points.shape[1]), np.where(fires, 1, -1)
    while True:
        scores = signs * (points @ v)
        worst = scores.argmin()
        if scores[worst] >= 0.25:
            return v
        v += signs[worst] * points[worst]


def staircase_net_by_row():
    corners, images = [], []
    for image in product((0, 1), repeat=4):
        for changed in product((0, 0.2), repeat=4):
            corners.append([*(abs(p - c) for p, c in zip(image, changed, strict=True)), 1.0])
            images.append(image)
    corners, images = np.array(corners), np.array(images)
    top_left, top_right, bottom_left, bottom_right = images.T == 1
    meanings = [bottom_left & bottom_right, top_left & ~top_right, top_right & ~top_left]
    V = np.column_stack([learn(corners, wanted) for wanted in meanings])
    return V[:-1], V[-1], np.array([2.0, 1.0, 1.0]), -2.5
