# expects: a hidden neuron fires on other images too: it must know its own staircase alone
import numpy as np


def staircase_net():
    # unit 1: a dark bottom under a top that is not all dark; unit 2: under a light top. The first without the second.
    W1 = np.array([[-1.0, -1.0], [-1.0, -1.0], [2.0, 1.0], [2.0, 1.0]])
    return W1, np.array([-2.3, -1.4]), np.array([1.0, -1.0]), -0.5
