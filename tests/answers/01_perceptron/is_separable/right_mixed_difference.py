# the mixed second difference is ±2 for XOR and XNOR alone
def is_separable(truth):
    f00, f01, f10, f11 = map(int, truth)
    return abs(f11 - f10 - f01 + f00) < 2
