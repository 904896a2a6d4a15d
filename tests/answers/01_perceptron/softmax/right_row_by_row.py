# a function of one row, applied along the rows
import numpy as np


def of_row(z):
    e = np.exp(z - np.max(z))
    return e / e.sum()


def softmax(Z):
    return np.apply_along_axis(of_row, 1, np.array(Z, dtype=np.float64))
