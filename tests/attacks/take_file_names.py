# Files without content, as many as the kernel holds.
# stock: stall (left out)
# alone
number = 0
while True:
    open(f"{number}", "w").close()  # noqa: SIM115
    number += 1
