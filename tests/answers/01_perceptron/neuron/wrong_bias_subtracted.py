# expects: you subtract b; in this course the neuron adds it
import numpy as np


def neuron(X, w, b):
    return (np.asarray(X) @ np.asarray(w) - b > 0).astype(int)
