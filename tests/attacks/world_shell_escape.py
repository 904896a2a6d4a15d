# A shell's command.
# stock: damage
!touch "@OUTSIDE@/shell"


def double(x):
    return None
