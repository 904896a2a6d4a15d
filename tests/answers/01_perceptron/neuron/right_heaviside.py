# numpy's step, told to be 0 at 0; a narrow int comes back
import numpy as np


def neuron(X, w, b):
    z = np.einsum("ij,j->i", np.asarray(X, dtype=float), np.asarray(w, dtype=float)) + b
    return np.heaviside(z, 0).astype(np.int8)
