# expects: σ is smooth: this is the threshold
import numpy as np


def sigmoid(z):
    return (np.asarray(z) > 0).astype(float)
