# Output without end.
# stock: stall (left out: it would fill the notebook)
# alone
while True:
    print("x" * 10**6)
