# expects: ✗ is right for k from 1 to n, up to n = 12 on all rows
import numpy as np


def at_least(k, n):
    return 1 + 0.01 * np.arange(n), 0.5 - k
