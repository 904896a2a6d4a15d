# A file that the warm process holds open is written by one and read by the next.
# HOLE: IPython's history.sqlite is open in the warm process, and so in all that come
# stock: nothing
import os

for number in range(3, 64):
    try:
        os.pwrite(number, b"LOOT", 5000)
    except OSError:
        pass
# --- the next student
import os

found = []
for number in range(3, 64):
    try:
        found.append(os.pread(number, 4, 5000) == b"LOOT")
    except OSError:
        found.append(False)
found = any(found)
