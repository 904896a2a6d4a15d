# expects: you returned None: did you forget `return`?
import numpy as np


def sigmoid(z):
    print(0.5 * (1.0 + np.tanh(0.5 * np.asarray(z, dtype=float))))
