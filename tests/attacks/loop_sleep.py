# Sleep.
# stock: stall (left out: half a minute each)
# alone
import time

time.sleep(10**6)
