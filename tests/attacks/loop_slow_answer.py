# An answer that comes byte by byte.
# stock: nothing (the attack is on the crossing)
# alone
import struct
import time

import course.grading.channel as crossing


def slow(self, data, deadline=None):
    for byte in struct.pack(">I", len(data)) + data:
        self.sock.sendall(bytes([byte]))
        time.sleep(0.5)


crossing.Channel.send = slow


def double(x):
    return 2 * x
