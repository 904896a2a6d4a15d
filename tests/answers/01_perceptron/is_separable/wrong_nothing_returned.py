# expects: you returned None: did you forget `return`?
def is_separable(truth):
    a, b, c, d = truth
    print(not (a == d and b == c and a != b))
