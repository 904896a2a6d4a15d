# A daemon that outlives the grading and writes then.
# stock: damage
import os
import time

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.closerange(0, 200)
        time.sleep(3)
        with open("@OUTSIDE@/outlived", "w") as file:
            file.write("here")
    os._exit(0)


def double(x):
    return None
