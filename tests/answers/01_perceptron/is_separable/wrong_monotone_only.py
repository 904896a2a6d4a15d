# expects: a search needs negative weights
def is_separable(truth):
    a, b, c, d = (int(value) for value in truth)
    return a <= b <= d and a <= c <= d
