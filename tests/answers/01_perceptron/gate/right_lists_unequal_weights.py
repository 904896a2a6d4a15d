# plain lists, unequal weights of another scale
def gate(name):
    match name:
        case "NOT":
            return [-7.0], 2.5
        case "AND":
            return [3.0, 2.0], -4.0
        case "OR":
            return [5.0, 3.0], -1.0
        case "NAND":
            return [-4.0, -3.0], 5.5
        case "NOR":
            return [-10.0, -20.0], 1.0
        case _:
            raise ValueError(name)
