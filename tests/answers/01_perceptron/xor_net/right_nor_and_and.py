# fires while neither NOR nor AND does; unequal scales
import numpy as np


def xor_net():
    W1 = np.array([[-30.0, 4.0], [-20.0, 4.0]])
    b1 = np.array([10.0, -6.0])
    w2 = np.array([-7.0, -5.0])
    b2 = np.float64(2.0)
    return W1, b1, w2, b2
