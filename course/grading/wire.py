"""What crosses from the student's process to the examiner: plain data, in a format that cannot run code.

`pack` is the student's side and makes of everything that is not plain an opaque handle. `unpack` is the examiner's: it
believes nothing, and whatever the bytes are, it gives plain values or raises WireError.
"""

import math
import struct
import sys
from collections.abc import Callable
from typing import Any

import msgpack
import numpy as np

MOST_BYTES = 32 * 2**20  # of one message
MOST_DEPTH = 32  # of lists in lists
MOST_ITEMS = 2**20  # of lists and the like, together
MOST_ELEMENTS = 2**26  # of an array, counting no axis of length 0: what a test may make of its shape
MOST_INT_BYTES = 1024

TUPLE, DICT, SET, FROZENSET, INT, COMPLEX, RANGE, ARRAY, SCALAR, TENSOR, HANDLE = range(11)
NUMERIC = {np.dtype(kind).str for kind in "?bBhHiIlLqQefdgFDG"}
NUMBERS = {np.dtype(kind).type for kind in "?bBhHiIlLqQefdgFDG"}

Keep = Callable[[Any], int]  # keeps an object of the student's and returns its number
Opaque = Callable[[int, str], Any]  # what stands for such an object, by number and name of its type


class WireError(Exception):
    """A message that is no plain data, or more of it than is allowed."""


# -- the student's side ----------------------------------------------------------------------------------------


def pack(value: Any, keep: Keep) -> bytes:
    """A value as bytes; WireError where it is too large, too deep, or contains itself."""
    data = msgpack.packb(_plain(value, keep, 0), strict_types=True)
    if len(data) > MOST_BYTES:
        raise WireError(f"a result of {len(data) / 2**20:.0f} MB, more than {MOST_BYTES / 2**20:.0f}")
    return data


def _plain(value: Any, keep: Keep, depth: int) -> Any:
    """A value in msgpack's own types; exact types only, everything else is kept and named by number.

    A namedtuple is sent as the tuple that it is, so that nothing of its class crosses.
    """
    if depth > MOST_DEPTH:
        raise WireError(f"a result nested deeper than {MOST_DEPTH}")
    kind = type(value)
    if value is None or kind in (bool, float, str, bytes):
        return value
    if kind is int:
        return value if -(2**63) <= value < 2**64 else _ext(INT, _int_bytes(value))
    if kind is list:
        return [_plain(item, keep, depth + 1) for item in value]
    if kind in _CONTAINERS:
        code, parts = _CONTAINERS[kind]
        return _ext(code, _packed([_plain(item, keep, depth + 1) for item in parts(value)]))
    if kind is complex:
        return _ext(COMPLEX, struct.pack("<dd", value.real, value.imag))
    if kind.__mro__ == (kind, tuple, object) and type(vars(kind).get("_fields")) is tuple:  # a namedtuple: its parts
        return _plain(tuple(tuple.__iter__(value)), keep, depth)
    return _numbers(value) or _ext(HANDLE, _packed([keep(value), _name(value)]))


_CONTAINERS: dict[type, tuple[int, Callable]] = {
    tuple: (TUPLE, list),
    dict: (DICT, lambda value: [part for item in value.items() for part in item]),
    set: (SET, list),
    frozenset: (FROZENSET, list),
    range: (RANGE, lambda value: [value.start, value.stop, value.step]),
}


def _numbers(value: Any) -> msgpack.ExtType | None:
    """An array, a numpy number or a tensor; None for anything else."""
    kind = type(value)
    if kind in (np.ndarray, np.matrix) and value.dtype.newbyteorder("=").str in NUMERIC:
        value = value.astype(value.dtype.newbyteorder("="), copy=False)
        return _ext(ARRAY, _packed([value.dtype.str, list(value.shape), np.ascontiguousarray(value).tobytes()]))
    if kind in NUMBERS:
        return _ext(SCALAR, _packed([value.dtype.str, value.tobytes()]))
    torch = sys.modules.get("torch")
    if torch is not None and kind in (torch.Tensor, torch.nn.Parameter):
        array = _array_of_tensor(value)
        if array is not None:
            return _ext(TENSOR, _packed([array.dtype.str, list(array.shape), array.tobytes()]))
    return None


def _array_of_tensor(value: Any) -> np.ndarray | None:
    """The numbers of a dense tensor; None where numpy has no such numbers."""
    try:
        array = np.ascontiguousarray(value.detach().cpu().numpy())
    except (TypeError, RuntimeError):
        return None
    return array.reshape(tuple(value.shape)) if array.dtype.str in NUMERIC else None


def _int_bytes(value: int) -> bytes:
    size = value.bit_length() // 8 + 1
    if size > MOST_INT_BYTES:
        raise WireError(f"a whole number of {size} bytes")
    return value.to_bytes(size, "little", signed=True)


def _name(value: Any) -> str:
    name = type(value).__name__
    return name if isinstance(name, str) else "object"


def _packed(parts: list) -> bytes:
    return msgpack.packb(parts, strict_types=True)


def _ext(code: int, data: bytes) -> msgpack.ExtType:
    return msgpack.ExtType(code, data)


# -- the examiner's side ---------------------------------------------------------------------------------------


def unpack(data: bytes, opaque: Opaque) -> Any:
    """The value in these bytes, whoever made them; WireError where they are not what `pack` makes."""
    if len(data) > MOST_BYTES:
        raise WireError(f"a message of {len(data)} bytes")
    try:
        return _Reader(opaque).value(_unpacked(data), 0)
    except WireError:
        raise
    except (ValueError, TypeError, OverflowError, RecursionError, MemoryError, struct.error) as error:
        raise WireError(f"not plain data ({type(error).__name__})") from None


class _Reader:
    """Makes values of msgpack's own types, and counts them."""

    def __init__(self, opaque: Opaque) -> None:
        self.opaque, self.left = opaque, MOST_ITEMS

    def value(self, raw: Any, depth: int) -> Any:
        """One value and what is in it."""
        self.left -= 1
        if depth > MOST_DEPTH or self.left < 0:
            raise WireError(f"nested deeper than {MOST_DEPTH}, or more than {MOST_ITEMS} items")
        kind = type(raw)
        if kind is list:
            return [self.value(item, depth + 1) for item in raw]
        if kind is msgpack.ExtType:
            return self._extended(raw.code, raw.data, depth + 1)
        if kind in (type(None), bool, int, float, str, bytes):
            return raw
        raise WireError("a type that no value has")

    def _extended(self, code: int, data: bytes, depth: int) -> Any:
        if code == INT:
            if len(data) > MOST_INT_BYTES:
                raise WireError("a whole number that is too long")
            return int.from_bytes(data, "little", signed=True)
        if code == COMPLEX:
            return complex(*struct.unpack("<dd", data))
        if code in _OF_PARTS:
            return _OF_PARTS[code](self.opaque, *_list(data))
        if code in _BUILT:
            return _BUILT[code]([self.value(item, depth) for item in _list(data)])
        raise WireError(f"a kind of value that does not exist: {code}")


def _pairs(parts: list) -> dict:
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _range(parts: list) -> range:
    if not all(type(part) is int for part in parts):
        raise WireError("a range of something else than whole numbers")
    return range(*parts)


_BUILT: dict[int, Callable] = {TUPLE: tuple, DICT: _pairs, SET: set, FROZENSET: frozenset, RANGE: _range}


def _array(_: Opaque, kind: str, shape: list, data: bytes) -> np.ndarray:
    if kind not in NUMERIC or type(shape) is not list or type(data) is not bytes or len(shape) > MOST_DEPTH:
        raise WireError("no array of numbers")
    if not all(type(length) is int and length >= 0 for length in shape):
        raise WireError("an array with an impossible shape")
    if math.prod(length or 1 for length in shape) > MOST_ELEMENTS:
        raise WireError("an array that is too large")
    dtype = np.dtype(kind)
    if math.prod(shape) * dtype.itemsize != len(data):
        raise WireError("an array with more or fewer elements than its shape says")
    if dtype.kind == "b":  # any byte but 0 is True: nothing that is both
        return (np.frombuffer(data, np.uint8) != 0).reshape(shape)
    return np.frombuffer(data, dtype).reshape(shape).copy()


def _scalar(opaque: Opaque, kind: str, data: bytes) -> np.generic:
    return _array(opaque, kind, [], data)[()]


def _tensor(opaque: Opaque, kind: str, shape: list, data: bytes) -> Any:
    import torch  # only where a notebook's answers are tensors

    return torch.from_numpy(_array(opaque, kind, shape, data))


def _handle(opaque: Opaque, number: int, name: str) -> Any:
    if type(number) is not int or type(name) is not str:
        raise WireError("a handle without a number or a name")
    return opaque(number, "".join(letter for letter in name[:40] if letter.isalnum() or letter == "_") or "object")


_OF_PARTS: dict[int, Callable] = {ARRAY: _array, SCALAR: _scalar, TENSOR: _tensor, HANDLE: _handle}


def _list(data: bytes) -> list:
    raw = _unpacked(data)
    if type(raw) is not list:
        raise WireError("parts that are no list")
    return raw


def _unpacked(data: bytes) -> Any:
    try:
        return msgpack.unpackb(data, strict_map_key=True)
    except (msgpack.exceptions.UnpackException, ValueError) as error:
        raise WireError(f"no message ({type(error).__name__})") from None
