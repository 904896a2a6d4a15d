# unequal weights of another scale, in a tuple
def at_least(k, n):
    w = tuple(10.0 + 0.1 * i for i in range(n))
    return w, -10.0 * k + 5.0
