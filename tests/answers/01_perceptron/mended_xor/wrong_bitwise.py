# expects: floats must be accepted too
def mended_xor(x1, x2):
    return x1 ^ x2
