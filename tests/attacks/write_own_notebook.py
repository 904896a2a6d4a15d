# The notebook that is being graded is changed while it is graded.
# stock: damage
import pathlib

for path in pathlib.Path(".").glob("*.ipynb"):
    with open(path, "a"):
        pathlib.Path("@OUTSIDE@/notebook").write_text("may be changed")


def double(x):
    return None
