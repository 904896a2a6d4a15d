# expects: nearly: is z clipped, or anything rounded or cut to float32 on the way?
import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=np.float32)
    return (0.5 * (1.0 + np.tanh(0.5 * z))).astype(float)
