# Which argument was changed, and what it is afterwards, is told where a test looks for it.
# stock: nothing
import numpy as np


def double(x):
    if isinstance(x, np.ndarray):
        x.fill(1)
    return None
