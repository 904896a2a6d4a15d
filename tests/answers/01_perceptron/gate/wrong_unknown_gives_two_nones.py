# expects: got       (None, None)
def gate(name):
    gates = {
        "NOT": ([-1], 0.5),
        "AND": ([1, 1], -1.5),
        "OR": ([1, 1], -0.5),
        "NAND": ([-1, -1], 1.5),
        "NOR": ([-1, -1], 0.5),
    }
    return gates.get(name, (None, None))
