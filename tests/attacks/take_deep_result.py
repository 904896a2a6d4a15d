# A result nested a million deep.
# stock: nothing
def double(x):
    made = []
    for _ in range(10**6):
        made = [made]
    return made
