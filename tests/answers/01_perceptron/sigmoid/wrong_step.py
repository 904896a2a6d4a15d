# expects: this is a step or a line with corners
import numpy as np


def sigmoid(z):
    return (np.asarray(z) > 0).astype(float)
