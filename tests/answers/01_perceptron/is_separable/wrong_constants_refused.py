# expects: constants are separable
def is_separable(truth):
    values = [int(value) for value in truth]
    return len(set(values)) == 2 and values not in ([0, 1, 1, 0], [1, 0, 0, 1])
