# The task is right while its cell runs; a thread puts another function in its place while the test runs.
# earns: 6
# stock: nothing (it gains nothing, it only tries to be two things)
import threading
import time


def double(x):
    return 2 * x


def later():
    time.sleep(30)
    globals()["double"] = lambda x: None


threading.Thread(target=later, daemon=True).start()
