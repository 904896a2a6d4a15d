# expects: all answers are turned round
def is_separable(truth):
    a, b, c, d = (int(value) for value in truth)
    return a == d and b == c and a != b
