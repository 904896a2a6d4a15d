# What runs when the process ends.
# stock: nothing (nbgrader kills the kernel)
import atexit
import pathlib

atexit.register(lambda: pathlib.Path("@OUTSIDE@/exit").write_text("here"))


def double(x):
    return None
