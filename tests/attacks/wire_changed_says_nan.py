# The answer says that the argument was changed to NaN, and NaN equals NaN.
# HOLE: the same, and the student need not even change it
# stock: nothing (the attack is on the crossing)
import course.grading.student as crossing
import numpy as np

old = crossing.Session._call


def forged(self, packed):
    answer = old(self, packed)
    return {**answer, "changed": [(n, np.full((2, 3), np.nan)) for n in range(4)]}


crossing.Session._call = forged


def double(x):
    return np.full((2, 3), np.nan) if isinstance(x, np.ndarray) and x.ndim == 2 else None
