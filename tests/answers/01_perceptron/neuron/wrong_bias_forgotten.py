# expects: your answer does not depend on b
import numpy as np


def neuron(X, w, b):
    return (np.asarray(X) @ np.asarray(w) > 0).astype(int)
