# A cell of another language.
# stock: damage
%alias_magic t timeit
%sx touch "@OUTSIDE@/magic"


def double(x):
    return None
