# The answers are sent before the questions.
# stock: nothing (the attack is on the crossing)
import msgpack
import struct

import course.grading.student as crossing
import course.grading.wire as wire

frame = msgpack.packb(wire._ext(wire.DICT, wire._packed(["result", None])), strict_types=True)
for _ in range(500):
    crossing._sessions[0].channel.sock.sendall(struct.pack(">I", len(frame)) + frame)


def double(x):
    return None
