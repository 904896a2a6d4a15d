# expects: you returned None: did you forget `return`?
import numpy as np


def neuron(X, w, b):
    print((np.asarray(X) @ np.asarray(w) + b > 0).astype(int))
