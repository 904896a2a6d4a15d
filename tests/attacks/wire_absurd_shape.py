# An array of 2**62 elements without bytes, and one of negative length.
# stock: nothing (the attack is on the crossing)
import course.grading.wire as wire

shapes = iter([[2**62, 0], [-1], [0] * 60, [2**31, 2**31, 4], ["a"], [1.5]] * 99)
old = wire._plain


def forged(value, keep, depth):
    return (
        wire._ext(wire.ARRAY, wire._packed(["<f8", next(shapes), b""]))
        if value == "forged"
        else old(value, keep, depth)
    )


wire._plain = forged


def double(x):
    return "forged"
