"""System calls that no answer to a task needs, refused by the kernel: a filter program for bubblewrap's --seccomp.

They reach other processes, the kernel, or something that outlives a submission (System V memory, message queues, keys).
"""

import platform
import struct

LOAD, JUMP_EQUAL, JUMP_ABOVE, JUMP_SET, RETURN = 0x20, 0x15, 0x25, 0x45, 0x06  # of classic BPF
ALLOW, REFUSE, ABSENT = 0x7FFF0000, 0x00050000 | 1, 0x00050000 | 38  # go on; EPERM; ENOSYS
NUMBER, ARCHITECTURE, FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data
NEW_USER = 0x10000000  # clone's flag for a user namespace
X32 = 0x3FFFFFFF  # numbers above are the x32 calls of x86_64


class Machine:
    """One processor's numbers: all that are refused, and the few that depend on an argument."""

    def __init__(self, architecture: int, clone: int, clone3: int, prlimit: int, refused: str) -> None:
        self.architecture, self.clone, self.clone3, self.prlimit = architecture, clone, clone3, prlimit
        self.refused = [int(number) for number in refused.split()]


MACHINES = {
    # ptrace process_vm_readv process_vm_writev kcmp pidfd_getfd; add_key request_key keyctl; shm* sem* msg* mq_open;
    # mount umount2 pivot_root chroot setns unshare open_tree move_mount fsopen fsconfig fsmount fspick mount_setattr;
    # name_to_handle_at open_by_handle_at; bpf perf_event_open userfaultfd io_uring_*; kexec init_module delete_module
    # finit_module personality swapon reboot acct quotactl syslog; sched_setaffinity _setscheduler _setparam _setattr
    # setpriority ioprio_set
    "x86_64": Machine(
        0xC000003E,
        56,
        435,
        302,
        "101 310 311 312 438 248 249 250 29 30 31 67 64 65 66 220 68 69 70 71 240 165 166 155 161 308 272 428 429 430 "
        "431 432 433 442 303 304 321 298 323 425 426 427 246 320 175 176 313 135 167 169 163 179 103 203 144 142 141 "
        "251 314",
    ),
    "aarch64": Machine(
        0xC00000B7,
        220,
        435,
        261,
        "117 270 271 272 438 217 218 219 194 195 196 197 190 191 192 193 186 187 188 189 180 40 39 41 51 268 97 428 "
        "429 430 431 432 433 442 264 265 280 241 282 425 426 427 104 294 105 106 273 92 224 142 89 60 116 122 119 118 "
        "140 30 274",
    ),
}


def program() -> bytes | None:
    """The filter for this processor; None for one whose numbers are not known here."""
    machine = MACHINES.get(platform.machine())
    return machine and b"".join(struct.pack("<HBBI", *step) for step in _steps(machine))


def _steps(machine: Machine) -> list[tuple[int, int, int, int]]:
    """(operation, steps to skip if so, if not, constant); low halves of arguments, on a little-endian machine."""
    steps = [
        (LOAD, 0, 0, ARCHITECTURE),
        (JUMP_EQUAL, 1, 0, machine.architecture),
        (RETURN, 0, 0, REFUSE),
        (LOAD, 0, 0, NUMBER),
        (JUMP_ABOVE, 0, 1, X32),
        (RETURN, 0, 0, REFUSE),
        (JUMP_EQUAL, 0, 1, machine.clone3),
        (RETURN, 0, 0, ABSENT),  # the C library then uses clone, whose flags can be read
    ]
    for number in machine.refused:
        steps += [(JUMP_EQUAL, 0, 1, number), (RETURN, 0, 0, REFUSE)]
    return [
        *steps,
        (JUMP_EQUAL, 0, 3, machine.clone),
        (LOAD, 0, 0, FIRST_ARGUMENT),
        (JUMP_SET, 0, 1, NEW_USER),
        (RETURN, 0, 0, REFUSE),
        (LOAD, 0, 0, NUMBER),
        (JUMP_EQUAL, 0, 3, machine.prlimit),
        (LOAD, 0, 0, FIRST_ARGUMENT),
        (JUMP_EQUAL, 1, 0, 0),  # of itself
        (RETURN, 0, 0, REFUSE),
        (RETURN, 0, 0, ALLOW),
    ]
