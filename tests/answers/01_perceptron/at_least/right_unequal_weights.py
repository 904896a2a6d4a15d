# unequal weights of another scale, in a tuple
def at_least(k, n):
    w = tuple(10.0 + i / n**2 for i in range(n))
    return w, -10.0 * k + 5.0
