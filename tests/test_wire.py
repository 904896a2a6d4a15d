"""What crosses from the student: plain data comes out as it went in; hostile bytes give a clean refusal and no more."""

import contextlib
import math
import resource
import struct
import time
from typing import NamedTuple

import msgpack
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from course.grading import wire
from course.grading.wire import WireError, pack, unpack


class Handle:
    def __init__(self, number, name):
        self.number, self.name = number, name


def crossed(value):
    """The value on the other side."""
    return unpack(pack(value, keep=lambda _: 7), Handle)


leaves = (
    st.none()
    | st.booleans()
    | st.integers(-(2**200), 2**200)
    | st.floats()
    | st.complex_numbers()
    | st.text()
    | st.binary()
    | st.builds(range, st.integers(-9, 9), st.integers(-9, 9), st.integers(1, 5))
)
hashable = st.none() | st.booleans() | st.integers() | st.text() | st.tuples(st.integers(), st.text())
values = st.recursive(
    leaves | st.sets(hashable) | st.frozensets(hashable),
    lambda inner: st.lists(inner) | st.tuples(inner, inner) | st.dictionaries(hashable, inner),
    max_leaves=20,
)
numeric = hnp.boolean_dtypes() | hnp.integer_dtypes(endianness="=") | hnp.floating_dtypes(endianness="=")
arrays = hnp.arrays(numeric | hnp.complex_number_dtypes(endianness="="), hnp.array_shapes(min_dims=0, min_side=0))


def same(one, other):
    if type(one) is not type(other):
        return False
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict):
        return list(map(same, one, other)) == [True] * len(one) and all(same(one[k], other[k]) for k in one)
    if isinstance(one, float | complex):
        return struct.pack("<d", one.real) == struct.pack("<d", other.real)
    return one == other


@given(values)
def test_plain_data_comes_out_as_it_went_in(value):
    assert same(crossed(value), value)


@given(arrays)
def test_an_array_keeps_its_numbers_its_type_and_its_shape(array):
    for sent in (array, array.T, array[..., ::-1] if array.ndim else array):
        got = crossed(sent)
        assert type(got) is np.ndarray and got.dtype == sent.dtype and got.shape == sent.shape
        assert got.tobytes() == np.ascontiguousarray(sent).tobytes() and got.flags.writeable


@pytest.mark.parametrize("kind", [np.float64, np.float32, np.int8, np.uint64, np.bool_, np.complex64, np.float16])
def test_a_number_of_numpy_keeps_its_type(kind):
    assert type(crossed(kind(1))) is kind and crossed(kind(1)) == 1


def test_tensors_come_as_tensors_without_their_history():
    torch = pytest.importorskip("torch")
    for sent in (torch.arange(6.0).reshape(2, 3).T, torch.nn.Parameter(torch.ones(2)), torch.tensor(3)):
        got = crossed(sent)
        assert torch.equal(got, sent) and got.dtype == sent.dtype and not got.requires_grad
    assert isinstance(crossed(torch.ones(2, dtype=torch.bfloat16)), Handle)


class Equal(float):
    def __eq__(self, other):
        return True

    __hash__ = float.__hash__


@pytest.mark.parametrize(
    "value",
    [
        Equal(1),
        type("S", (str,), {})("s"),
        type("A", (np.ndarray,), {})((2,)),
        type("L", (list,), {})([1]),
        type("D", (dict,), {})(a=1),
        np.array([object()]),
        np.array(["text"]),
        np.array([(1, 2.0)], dtype="i4,f8"),
        len,
        Handle,
        lambda: 1,
        iter([1]),
    ],
)
def test_everything_else_is_a_handle(value):
    got = crossed([value])[0]
    assert type(got) is Handle and got.number == 7


def test_a_type_that_lies_about_its_module_is_a_handle():
    assert type(crossed(type("float64", (np.float64,), {"__module__": "numpy"})(1))) is Handle
    assert type(crossed(type("Tensor", (), {"__module__": "torch"})())) is Handle


def deep(levels):
    value = []
    for _ in range(levels):
        value = [value]
    return value


class Named(NamedTuple):
    w: list
    b: float

    def __iter__(self):
        return iter([Equal(1)])


def test_a_namedtuple_is_a_tuple_whatever_its_class_says():
    assert crossed([Named([1], 2.5)]) == [([1], 2.5)]
    assert type(crossed(Named([1], 2.5))) is tuple
    assert type(crossed(type("T", (tuple,), {})([1]))) is Handle


def test_numbers_of_another_byte_order_are_brought_to_this_one():
    assert crossed(np.array([1, 2], ">i4")).tolist() == [1, 2]


@pytest.mark.parametrize(
    "value", [deep(40), np.zeros(2**23), [b"x" * 2**25, b"x" * 2**25], 10**5000], ids=["deep", "array", "bytes", "int"]
)
def test_too_much_is_refused_where_it_is_sent(value):
    with pytest.raises(WireError):
        pack(value, lambda _: 0)


def test_what_contains_itself_is_refused():
    value = []
    value.append(value)
    with pytest.raises(WireError):
        pack(value, lambda _: 0)


def ext(code, parts):
    return msgpack.packb(msgpack.ExtType(code, msgpack.packb(parts)))


HOSTILE = {
    "nothing": b"",
    "two messages": b"\xc0\xc0",
    "cut off": msgpack.packb([1, 2, 3])[:-1],
    "reserved": b"\xc1",
    "a map": msgpack.packb({1: 2}),
    "a timestamp": msgpack.packb(msgpack.Timestamp(1)),
    "an unknown kind": msgpack.packb(msgpack.ExtType(99, b"")),
    "text that is none": b"\xa1\xff",
    "a long list that is not there": b"\xdd\xff\xff\xff\xff",
    "deep": b"\x91" * 100_000 + b"\xc0",
    "an object array": ext(wire.ARRAY, ["|O", [1], b"\0" * 8]),
    "a pickled dtype": ext(wire.ARRAY, ["|V8", [1], b"\0" * 8]),
    "a shape that lies": ext(wire.ARRAY, ["<f8", [3], b"\0" * 8]),
    "a negative shape": ext(wire.ARRAY, ["<f8", [-1, -1], b"\0" * 8]),
    "a shape of bools": ext(wire.ARRAY, ["<f8", [True], b"\0" * 8]),
    "a shape of text": ext(wire.ARRAY, ["<f8", "8", b"\0" * 8]),
    "an empty shape that is huge": ext(wire.ARRAY, ["<f8", [0, 2**62], b""]),
    "many axes": ext(wire.ARRAY, ["<f8", [1] * 100, b"\0" * 8]),
    "data of text": ext(wire.ARRAY, ["<f8", [1], "\0" * 8]),
    "too few parts": ext(wire.ARRAY, ["<f8"]),
    "too many parts": ext(wire.ARRAY, ["<f8", [1], b"\0" * 8, 1]),
    "a scalar of two": ext(wire.SCALAR, ["<f8", b"\0" * 16]),
    "a handle without a number": ext(wire.HANDLE, ["x", "y"]),
    "a dict of odd length": ext(wire.DICT, [1]),
    "an unhashable key": ext(wire.DICT, [[], 1]),
    "an unhashable member": ext(wire.SET, [[]]),
    "a range of text": ext(wire.RANGE, ["a", "b", "c"]),
    "a range with step 0": ext(wire.RANGE, [0, 1, 0]),
    "a complex number cut off": msgpack.packb(msgpack.ExtType(wire.COMPLEX, b"\0" * 15)),
    "a long whole number": msgpack.packb(msgpack.ExtType(wire.INT, b"\1" * 5000)),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_hostile_bytes_are_refused(data):
    with pytest.raises(WireError):
        unpack(data, Handle)


@given(st.binary(max_size=300))
@settings(max_examples=500)
def test_random_bytes_give_plain_data_or_a_refusal(data):
    with contextlib.suppress(WireError):
        plain(unpack(data, Handle))


@given(values, st.integers(0, 2**30), st.integers(0, 255))
@settings(max_examples=500)
def test_a_changed_byte_gives_plain_data_or_a_refusal(value, place, byte):
    data = bytearray(pack(value, lambda _: 0))
    data[place % len(data)] = byte
    with contextlib.suppress(WireError):
        plain(unpack(bytes(data), Handle))


def plain(value):
    """Fails for anything that is no plain data."""
    exact = (type(None), bool, int, float, complex, str, bytes, range, Handle)
    if type(value) in (list, tuple, set, frozenset):
        [plain(item) for item in value]
    elif type(value) is dict:
        [plain(item) for pair in value.items() for item in pair]
    else:
        assert type(value) in exact or type(value) is np.ndarray or type(value).__module__ in ("numpy", "torch")


def test_a_bool_is_true_or_false_and_nothing_between():
    data = ext(wire.ARRAY, ["|b1", [3], b"\x00\x02\xff"])
    assert unpack(data, Handle).tobytes() == b"\x00\x01\x01"
    assert unpack(ext(wire.SCALAR, ["|b1", b"\x07"]), Handle).tobytes() == b"\x01"


@pytest.mark.parametrize("item", [b"\x90", b"\xc0"])
def test_a_flood_of_items_is_refused_in_seconds_and_leaves_no_memory_behind(item):
    data = b"\xdd" + struct.pack(">I", 2**22) + item * 2**22
    start = time.monotonic()
    heights = []
    for _ in range(3):
        with contextlib.suppress(WireError):  # not pytest.raises, which keeps the frames
            pytest.fail(str(unpack(data, Handle)))
        heights.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    assert heights[2] < 1.2 * heights[0]
    assert time.monotonic() - start < 30


def test_names_of_types_are_letters():
    assert unpack(ext(wire.HANDLE, [1, "<b>x</b>\n" * 9]), Handle).name.isalnum()
    assert unpack(ext(wire.HANDLE, [1, ""]), Handle).name == "object"


def test_nan_and_infinity_cross():
    assert math.isnan(crossed(math.nan)) and crossed(-math.inf) == -math.inf
