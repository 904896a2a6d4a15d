# StopIteration, which ends loops of others quietly.
# stock: nothing
def double(x):
    raise StopIteration
