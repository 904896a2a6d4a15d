# expects: line      return x1 ^ x2
def mended_xor(x1, x2):
    return x1 ^ x2
