"""Messages over a socket: a length, then so many bytes; bounded in size and in time."""

import socket
import struct
import time

from course.grading.wire import MOST_BYTES

HEADER = struct.Struct(">I")


class Closed(Exception):
    """The other side is gone, or sends what is no message."""


class Late(Exception):
    """The other side did not answer in time."""


class Channel:
    """One end of a stream socket."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock

    def send(self, data: bytes, deadline: float | None = None) -> None:
        """Send one message; Late if the other side does not take it until `deadline`, a time of time.monotonic."""
        self._within(deadline)
        try:
            self.sock.sendall(HEADER.pack(len(data)) + data)
        except TimeoutError:
            raise Late from None
        except OSError:
            raise Closed from None

    def receive(self, deadline: float | None = None, most: int = MOST_BYTES) -> bytes:
        """The next message; Closed where it is longer than `most`, before any of it is read."""
        (length,) = HEADER.unpack(self._exactly(HEADER.size, deadline))
        if length > most:
            raise Closed
        return self._exactly(length, deadline)

    def close(self) -> None:
        """Close this end."""
        self.sock.close()

    def _exactly(self, count: int, deadline: float | None) -> bytes:
        buffer = bytearray()
        while len(buffer) < count:
            self._within(deadline)
            try:
                part = self.sock.recv(min(count - len(buffer), 2**20))
            except TimeoutError:
                raise Late from None
            except OSError:
                raise Closed from None
            if not part:
                raise Closed
            buffer += part
        return bytes(buffer)

    def _within(self, deadline: float | None) -> None:
        left = None if deadline is None else deadline - time.monotonic()
        if left is not None and left <= 0:
            raise Late
        self.sock.settimeout(left)
