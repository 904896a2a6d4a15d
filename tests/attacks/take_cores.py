# All cores: sixty processes that are busy, so that the neighbour's time runs out.
# HOLE: sixty busy processes slow the neighbours down, whose limits are of wall time
# stock: stall (left out: half a minute each)
# alone
import os

for _ in range(60):
    if os.fork() == 0:
        os.setsid()
        break
while True:
    pass
