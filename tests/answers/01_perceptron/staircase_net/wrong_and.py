# expects: this is the slide's and: no image makes both detectors fire
import numpy as np


def staircase_net():
    W1 = np.array([[1.0, -1.0], [-1.0, 1.0], [1.0, 1.0], [1.0, 1.0]])
    return W1, np.array([-2.35, -2.35]), np.array([1.0, 1.0]), -1.5
