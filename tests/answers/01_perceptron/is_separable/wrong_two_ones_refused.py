# expects: two ones need not be XOR: x1 alone is separable
def is_separable(truth):
    return sum(int(value) for value in truth) != 2
