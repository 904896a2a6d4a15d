# expects: arrays must be accepted too
def is_separable(truth):
    return truth != [0, 1, 1, 0] and truth != [1, 0, 0, 1] and truth != (0, 1, 1, 0) and truth != (1, 0, 0, 1)
