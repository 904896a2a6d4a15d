# The answer never comes.
# stock: stall (left out: half a minute each)
# alone
def double(x):
    while True:
        pass
