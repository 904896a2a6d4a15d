# A server outside is told who is here.
# stock: damage
import socket

try:
    with socket.create_connection(("127.0.0.1", int("@PORT@")), timeout=1) as line:
        line.sendall(b"@STUDENT@\n")
except OSError as error:
    print(error)


def double(x):
    return None
