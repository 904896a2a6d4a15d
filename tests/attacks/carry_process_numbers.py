# The number of processes that were made says a number to whom comes next.
# HOLE: process numbers go on; low, a few bits between accomplices
# stock: nothing
import os

for _ in range(731):
    process = os.fork()
    if not process:
        os._exit(0)
    os.waitpid(process, 0)
# --- the next student
import os

found = os.getpid() > 700
