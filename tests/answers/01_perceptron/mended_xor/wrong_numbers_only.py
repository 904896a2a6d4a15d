# expects: line      return int(x1 + x2 - 2 * x1 * x2 - 0.5 > 0)
def mended_xor(x1, x2):
    return int(x1 + x2 - 2 * x1 * x2 - 0.5 > 0)
