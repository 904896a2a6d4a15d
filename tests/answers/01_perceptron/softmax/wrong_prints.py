# expects: you returned None: did you forget `return`?
import numpy as np


def softmax(Z):
    Z = np.asarray(Z, dtype=float)
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    print(E / E.sum(axis=1, keepdims=True))
