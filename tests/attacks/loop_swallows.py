# A loop that swallows every exception, interrupts too.
# stock: stall (left out: it never ends)
# alone
import signal

for number in (signal.SIGINT, signal.SIGTERM, signal.SIGALRM):
    signal.signal(number, signal.SIG_IGN)
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
