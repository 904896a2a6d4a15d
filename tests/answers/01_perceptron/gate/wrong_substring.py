# expects: called    gate('')
def gate(name):
    if name not in "NOT AND OR NAND NOR":
        raise ValueError(name)
    if name == "NOT":
        return [-1], 0.5
    if name == "AND":
        return [1, 1], -1.5
    if name == "OR":
        return [1, 1], -0.5
    if name == "NAND":
        return [-1, -1], 1.5
    return [-1, -1], 0.5
