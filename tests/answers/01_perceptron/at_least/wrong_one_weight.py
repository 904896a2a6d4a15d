# expects: w must have n weights, not one number
def at_least(k, n):
    return 1.0, 0.5 - k
