# The scratch folder may not be written any more by whom comes next.
# HOLE: the mode of /scratch stays: the next student cannot write
# stock: nothing (it has no scratch folder)
import os

os.chmod("/scratch", 0o500)
# --- the next student
try:
    open("/scratch/own", "w").close()  # noqa: SIM115
    found = "written"
except OSError as error:
    found = str(error)
