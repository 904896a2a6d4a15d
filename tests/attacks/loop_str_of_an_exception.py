# An exception whose __str__ never ends.
# stock: stall (left out: half a minute each)
# alone
class Endless(Exception):
    def __str__(self):
        while True:
            pass


def double(x):
    raise Endless
