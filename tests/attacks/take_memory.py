# All the memory there is.
# stock: stall (left out: it would take this machine's memory)
# alone
kept = []
while True:
    kept.append(bytearray(2**24))
