# The recursion limit is taken away.
# stock: nothing (left out: its kernel dies)
import sys

sys.setrecursionlimit(10**9)


def double(x):
    return double(x)
