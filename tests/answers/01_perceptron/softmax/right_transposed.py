# objects as columns, so that numpy broadcasts by itself
import numpy as np


def softmax(Z):
    Zt = np.asarray(Z, dtype=float).T
    Et = np.exp(Zt - Zt.max(axis=0))
    return (Et / Et.sum(axis=0)).T
