# A cell that never ends.
# stock: stall (left out: half a minute each)
# alone
while True:
    pass
