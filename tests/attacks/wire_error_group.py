# An exception of a kind that cannot be made without arguments.
# HOLE: ExceptionGroup cannot be made without arguments: the examiner fails, nothing is graded
# stock: nothing (the attack is on the crossing)
raise ExceptionGroup("several", [ValueError(1)])
