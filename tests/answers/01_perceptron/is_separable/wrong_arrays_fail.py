# expects: make such a list of a tuple, an array or bools first
def is_separable(truth):
    return truth != [0, 1, 1, 0] and truth != [1, 0, 0, 1] and truth != (0, 1, 1, 0) and truth != (1, 0, 0, 1)
