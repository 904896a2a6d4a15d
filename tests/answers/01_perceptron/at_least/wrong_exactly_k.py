# expects: none silences the neuron as in “exactly k”
import numpy as np


def at_least(k, n):
    w = np.array([1.0 if i < k else -1.0 for i in range(n)])
    return w, 0.5 - k
