# Handles of objects that are not there, or are the examiner's.
# stock: nothing (the attack is on the crossing)
import course.grading.wire as wire

numbers = iter([-1, 2**40, 0, 1, 2, -(2**60)] * 99)
old = wire._plain


def forged(value, keep, depth):
    return (
        wire._ext(wire.HANDLE, wire._packed([next(numbers), "__class__"]))
        if value == "forged"
        else old(value, keep, depth)
    )


wire._plain = forged


def double(x):
    return "forged"
