# the rows on each diagonal agree, and the diagonals differ: only then not
def is_separable(truth):
    a, b, c, d = (bool(value) for value in truth)
    return not (a == d and b == c and a != b)
