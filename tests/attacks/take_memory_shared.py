# Memory that is counted as shared.
# HOLE: shared memory is left out of what is counted
# stock: stall (left out: it would take this machine's memory)
# alone
# seconds: 20
# says: it takes too much memory
import mmap
import time

kept = mmap.mmap(-1, 2600 * 2**20)
for megabyte in range(2600):
    kept[megabyte * 2**20 : (megabyte + 1) * 2**20] = bytes(2**20)
time.sleep(1)
