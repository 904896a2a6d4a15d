# expects: w: the shape is wrong
def at_least(k, n):
    return ([1] * 10)[:n], 0.5 - k
