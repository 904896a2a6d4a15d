# expects: line      return not ((a ^ b) & (a ^ c) & ~(a ^ d) & 1)
def is_separable(truth):
    a, b, c, d = truth
    return not ((a ^ b) & (a ^ c) & ~(a ^ d) & 1)
