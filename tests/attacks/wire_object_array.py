# An array of objects, by its own name for the wire.
# stock: nothing (the attack is on the crossing)
import course.grading.student as crossing
import course.grading.wire as wire

array = wire._ext(wire.ARRAY, wire._packed(["|O", [1], b"\x01" * 8]))
wire._plain, old = lambda value, keep, depth: array if value == "forged" else old(value, keep, depth), wire._plain


def double(x):
    return "forged"
