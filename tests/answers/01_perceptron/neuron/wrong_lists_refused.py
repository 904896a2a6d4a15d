# expects: unsupported operand type(s) for @: 'list' and 'list'
def neuron(X, w, b):
    return (X @ w + b > 0).astype(int)
