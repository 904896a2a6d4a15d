# expects: next to a number that is 20,000 larger the share is 0
import numpy as np


def softmax(Z):
    Z = np.asarray(Z, dtype=float)
    powers = np.exp(np.clip(Z - Z.max(axis=1, keepdims=True), -20, 0))
    return powers / powers.sum(axis=1, keepdims=True)
