# Descriptors without end.
# stock: nothing (left out: its kernel needs descriptors)
kept = []
try:
    while len(kept) < 10**6:
        kept.append(open("/dev/null"))  # noqa: SIM115
except OSError as error:
    print(error)


def double(x):
    return None
