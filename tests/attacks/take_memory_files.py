# Memory that belongs to no process: files without a name.
# HOLE: memfd is in no process's memory
# stock: stall (left out: it would take this machine's memory)
# alone
# seconds: 20
# says: it takes too much memory
import os
import time

kept = []
for _ in range(40):
    kept.append(os.memfd_create("kept"))
    for _ in range(63):
        os.write(kept[-1], bytes(2**20))
time.sleep(1)
