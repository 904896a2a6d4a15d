# expects: called    is_separable([0, 1, 1, 0])
def is_separable(truth):
    return [int(value) for value in truth] != [1, 0, 0, 1]
