# The process above could be killed. (It is only asked whether it may be.)
# stock: damage
import os
import pathlib

parent = os.getppid()
if parent > 1:
    os.kill(parent, 0)
    pathlib.Path("@OUTSIDE@/signal").write_text("may be killed")


def double(x):
    return None
