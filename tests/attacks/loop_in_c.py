# A loop that no interrupt reaches.
# stock: stall (left out: it never ends)
# alone
sum(range(10**13))
