# whole numbers: a list of twos and an int bias
def at_least(k, n):
    return [2] * n, 1 - 2 * k
