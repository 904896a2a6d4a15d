# The scratch folder's time says a number to whom comes next.
# HOLE: the times of /scratch and /dev/shm stay
# stock: nothing (it has no scratch folder)
import os

os.utime("/scratch", ns=(731925, 731925))
os.utime("/dev/shm", ns=(731925, 731925))
# --- the next student
import os

found = [731925 in (os.stat(place).st_mtime_ns, os.stat(place).st_atime_ns) for place in ("/scratch", "/dev/shm")]
