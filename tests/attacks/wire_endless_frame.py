# A frame that says it has four gigabytes.
# stock: nothing (the attack is on the crossing)
import os

for number in range(3, 40):
    try:
        os.write(number, b"\xff" * 4)
    except OSError:
        pass


def double(x):
    return None
