# The disk is filled.
# stock: stall (left out: it would fill this machine's disk)
# alone
for number in range(10**6):
    with open(f"file{number}", "wb") as file:
        file.write(bytes(2**25))
