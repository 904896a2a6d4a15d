# Modules are changed for whom comes next.
# stock: nothing
import builtins
import sys

import numpy as np

np.left = builtins.left = 1
sys.modules["math"] = None
# --- the next student
import builtins
import math

import numpy as np

found = [hasattr(np, "left"), hasattr(builtins, "left"), math.pi]
