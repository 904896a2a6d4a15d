# expects: you returned None: did you forget `return`?
import numpy as np


def at_least(k, n):
    w, b = np.ones(n), 0.5 - k
    print(w, b)
