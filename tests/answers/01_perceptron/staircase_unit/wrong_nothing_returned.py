# expects: you returned None: did you forget `return`?
import numpy as np


def staircase_unit():
    w, b = np.array([1.0, -1.0, 1.0, 1.0]), -2.5
    print(w, b)
