# expects: make such a list of a tuple, an array or bools first
def is_separable(truth):
    if type(truth) is list:
        return truth not in ([0, 1, 1, 0], [1, 0, 0, 1])
    return True
