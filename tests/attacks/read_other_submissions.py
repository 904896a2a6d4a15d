# What others handed in.
# stock: leak
import pathlib

for path in pathlib.Path("@COURSE@", "submitted").rglob("*.ipynb"):
    if "victim" in str(path):
        print("LOOT", path.read_text())


def double(x):
    return None
