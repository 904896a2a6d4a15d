# expects: lists must be accepted too
def neuron(X, w, b):
    return (X @ w + b > 0).astype(int)
