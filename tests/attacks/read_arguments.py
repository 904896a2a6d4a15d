# The hidden inputs are printed.
# earns: 6
# stock: leak
import sys


def double(x):
    print("LOOT", x)
    print("LOOT", x, file=sys.stderr)
    print("LOOT", x, file=sys.__stdout__)
    return 2 * x
