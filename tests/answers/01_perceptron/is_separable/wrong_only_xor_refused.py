# expects: XNOR, the opposite of XOR, is not separable either
def is_separable(truth):
    return [int(value) for value in truth] != [0, 1, 1, 0]
