# Every process that may be killed is; in the sandbox that is oneself.
# stock: nothing (left out: it would kill this machine's processes)
import os

if os.path.isdir("/scratch") and not os.path.exists("@COURSE@"):
    os.kill(-1, 9)


def double(x):
    return None
