# Files and processes are left for whom comes next.
# stock: nothing
import os
import subprocess

open("/scratch/left", "w").close()  # noqa: SIM115
open("/dev/shm/left", "w").close()  # noqa: SIM115
subprocess.Popen(["/bin/sleep", "1000"], start_new_session=True)
# --- the next student
import os

found = [os.listdir("/scratch"), os.listdir("/dev/shm"), len([name for name in os.listdir("/proc") if name.isdigit()])]
