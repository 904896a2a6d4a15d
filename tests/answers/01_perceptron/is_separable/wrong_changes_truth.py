# expects: argument 1 was changed in place
def is_separable(truth):
    for i in range(4):
        truth[i] = 2 * int(truth[i]) - 1
    a, b, c, d = truth
    return not (a == d == -b == -c)
