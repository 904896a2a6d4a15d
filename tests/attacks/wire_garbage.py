# Garbage on every descriptor, while the examiner waits.
# stock: nothing (the attack is on the crossing)
import os

for number in range(3, 40):
    try:
        os.write(number, os.urandom(4096))
    except OSError:
        pass


def double(x):
    return None
