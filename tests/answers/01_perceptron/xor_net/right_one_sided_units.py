# x1 and not x2, or x2 and not x1; lists of whole numbers
def xor_net():
    W1 = [[2, -2], [-2, 2]]
    b1 = [-1, -1]
    w2 = [2, 2]
    b2 = -1
    return W1, b1, w2, b2
