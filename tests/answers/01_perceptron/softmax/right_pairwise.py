# one over the sum of exp of all differences in the row
import numpy as np


def softmax(Z):
    Z = np.asarray(Z, dtype=float)
    differences = Z[:, None, :] - Z[:, :, None]
    return 1.0 / np.exp(np.minimum(differences, 700.0)).sum(axis=2)
