# the two exceptions, as numbers read in binary
def is_separable(truth):
    number = sum(int(value) << i for i, value in enumerate(truth))
    return number not in {0b0110, 0b1001}
