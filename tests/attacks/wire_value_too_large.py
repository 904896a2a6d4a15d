# A task's name is an array larger than what may cross.
# HOLE: the same
# stock: nothing (the attack is on the crossing)
import numpy as np

double = np.zeros(10**7)
