# expects: you returned None: did you forget `return`?
import numpy as np


def xor_net():
    W1 = np.array([[1.0, -1.0], [1.0, -1.0]])
    b1 = np.array([-0.5, 1.5])
    w2, b2 = np.array([1.0, 1.0]), -1.5
    print(W1, b1, w2, b2)
