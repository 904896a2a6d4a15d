# expects: a separable function is refused
def is_separable(truth):
    return sum(int(value) for value in truth) != 2
