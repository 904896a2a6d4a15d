# A file beside the gradebook.
# stock: damage
import pathlib

pathlib.Path("@OUTSIDE@/written").write_text("here")


def double(x):
    return None
