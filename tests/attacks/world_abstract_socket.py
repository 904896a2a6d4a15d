# An abstract Unix socket needs no file and may cross folders.
# stock: damage
import socket

try:
    with socket.socket(socket.AF_UNIX) as line:
        line.connect("\0course-attacks-@PORT@")
        line.sendall(b"@STUDENT@\n")
except OSError as error:
    print(error)


def double(x):
    return None
