"""What a test cell calls: named properties, and comparisons that explain themselves.

A test is a few properties, each a block of its own::

    with check("each row sums to 1", ru="сумма каждой строки равна 1"):
        check.close(softmax(Z).sum(axis=1), np.ones(4))

In a notebook the first property that fails ends the cell with its message. The grader collects every outcome instead.
"""

import copy
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Any, NamedTuple

import numpy as np

from course.language import say
from course.messages import CheckFailed, Row, call_rows, difference_rows, exception_rows, render, short

RIGHT, WRONG, NOT_ATTEMPTED = "right", "wrong", "not attempted"


class Outcome(NamedTuple):
    """What became of one property: its name in the notebook, which identifies it, and what to tell the student."""

    name: str
    verdict: str
    title: str
    rows: list[Row]

    def message(self, hidden: bool = False) -> str:
        """The text for the student; for a hidden property without the rows that betray its code and inputs."""
        return render(self.title, [row for row in self.rows if not (hidden and row.secret)])


class _Mistake(NamedTuple):
    text: str
    when: Any


class _Property:
    """One named block of a test."""

    def __init__(self, check: "Check", name: str, title: str) -> None:
        self.check, self.name, self.title = check, name, title
        self.mistakes: list[_Mistake] = []

    def __enter__(self) -> None:
        self.check._property = self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> bool:
        self.check._property = None
        if error is not None and not isinstance(error, Exception):
            return False  # an interrupt is the reader's wish, not a verdict
        self.check._record(self._outcome(error, trace))
        return True

    def _outcome(self, error: Exception | None, trace: TracebackType | None) -> Outcome:
        if error is None:
            return Outcome(self.name, RIGHT, self.title, [])
        if isinstance(error, NotImplementedError):
            hint = say(
                "write the task's code, run its cell, then run this one", "впишите решение и выполните обе ячейки"
            )
            return Outcome(self.name, NOT_ATTEMPTED, self.title, [Row(say("hint", "подсказка"), hint, secret=False)])
        rows = self._failed(error) if isinstance(error, CheckFailed) else exception_rows(error, trace)
        return Outcome(self.name, WRONG, self.title, rows + self._hints(error, trace))

    def _failed(self, error: CheckFailed) -> list[Row]:
        return [Row(say("but", "но"), error.title, secret=False), *error.rows] if error.title else error.rows

    def _hints(self, error: Exception, trace: TracebackType) -> list[Row]:
        """The first known mistake that explains the failure. A property that holds never asks for one."""
        label = say("hint", "подсказка")
        for mistake in self.mistakes:
            try:
                if bool(mistake.when() if callable(mistake.when) else mistake.when):
                    return [Row(label, mistake.text, secret=False)]
            except Exception:
                continue
        if isinstance(error, NameError) and trace.tb_next is None:  # the test's own name, not one of the student's code
            return [Row(label, say("run the task's cell first", "сначала выполните ячейку с задачей"), secret=False)]
        return []


class Check:
    """The one object that test cells use, under the name `check`."""

    def __init__(self) -> None:
        self._property: _Property | None = None
        self._collected: list[Outcome] | None = None
        self._seed: list[int] = [0]
        self._send: Callable | None = None

    # -- properties ----------------------------------------------------------------------------------------

    def __call__(self, name: str, *, ru: str = "") -> _Property:
        """Open a property: `with check("each row sums to 1", ru="сумма каждой строки равна 1"):`.

        Here as in `mistake` and `that`, the authored text has its Russian twin; a built notebook has the one it needs.
        """
        return _Property(self, name, say(name, ru or name))

    def mistake(self, text: str, *, ru: str = "", when: Any) -> None:
        """Name a known mistake. It is looked at only if the property fails, so it never rejects an answer by itself.

        `when` is a truth value or, where it is costly or may raise, a function without arguments.
        """
        self._property.mistakes.append(_Mistake(say(text, ru or text), when))

    def hidden(self, *names: str) -> None:
        """Say which hidden properties remain; the student's edition ends its test cells with this."""
        count = len(names)
        print(say(f"… and when your work is graded, {count} more:", f"… а при оценивании ещё проверки ({count}):"))
        for name in names:
            print(f"  {name}")

    # -- statements ----------------------------------------------------------------------------------------

    def close(
        self, actual: Any, expected: Any, *, rtol: float = 1e-7, atol: float = 1e-9, dtype: type | None = None
    ) -> None:
        """Two numbers or arrays are equal: same shape, |actual − expected| ≤ atol + rtol·|expected| everywhere.

        `dtype` (int, float or bool) demands a kind of number, any width of it. NaN equals NaN.
        """
        with _naming_the_call(sys._getframe(1)):
            got, wanted = as_array(actual), as_array(expected)
            _same_shape(got, wanted.shape)
            _same_kind(got, dtype, actual)
            _same_numbers(got, wanted, rtol, atol)

    def shape(self, actual: Any, shape: tuple[int, ...]) -> None:
        """An array has this shape; () for a single number."""
        with _naming_the_call(sys._getframe(1)):
            _same_shape(as_array(actual), tuple(shape))

    def parts(self, actual: Any, **shapes: tuple[int, ...]) -> tuple[np.ndarray, ...]:
        """A tuple of arrays of these shapes, in this order, as float64: `W, b = check.parts(f(), W=(3,), b=())`.

        A dict with these keys is as good as the tuple.
        """
        with _naming_the_call(sys._getframe(1)):
            named = _named(actual, tuple(shapes))
            return tuple(_part(name, named[name], tuple(shape)) for name, shape in shapes.items())

    def quiet(self, function: Callable, *arguments: Any) -> Any:
        """Call `function(*arguments)` and return its result; it must not warn under numpy's own settings."""
        result, warned = self.probe(_with_warnings, function, *arguments)
        if warned:
            given = ", ".join(short(argument) for argument in arguments)
            called = Row(say("called", "вызов"), f"{getattr(function, '__name__', function)}({given})")
            raise CheckFailed(say("the call warns", "вызов даёт предупреждение"), [called, Row("", warned[0])])
        return result

    def that(self, condition: Any, text: str, *, ru: str = "") -> None:
        """The condition holds; otherwise `text` says what is wrong."""
        if not bool(condition):
            raise CheckFailed(say(text, ru or text))

    def raises(self, kind: type[Exception], function: Callable, *arguments: Any) -> None:
        """Calling `function(*arguments)` raises an exception of this kind."""
        given = ", ".join(short(argument) for argument in arguments)
        rows = [Row(say("called", "вызов"), f"{getattr(function, '__name__', function)}({given})")]
        try:
            result = function(*arguments)
        except kind:
            return
        expected = Row(say("expected", "нужно"), f"{kind.__name__}", secret=False)
        raise CheckFailed("", [*rows, expected, Row(say("got", "пришло"), short(result))])

    def unchanged(self, function: Callable, *arguments: Any) -> Any:
        """Call `function(*arguments)` and return its result; its arguments must come out as they went in."""
        before = copy.deepcopy(arguments)
        result = function(*arguments)
        for number, (now, then) in enumerate(zip(arguments, before, strict=True), start=1):
            if not identical(now, then):
                title = say(f"argument {number} was changed in place", f"аргумент номер {number} изменён на месте")
                rows = [Row(say("before", "было"), short(then)), Row(say("after", "стало"), short(now))]
                raise CheckFailed(title, rows)
        return result

    def gradient(
        self, function: Callable, x: Any, gradient: Any, *, eps: float = 1e-6, rtol: float = 1e-5, atol: float = 1e-7
    ) -> None:
        """`gradient` is that of the number `function(x)`, by two-sided differences of step `eps` in float64."""
        with _naming_the_call(sys._getframe(1), position=2):
            got, numeric = as_array(gradient), finite_differences(function, np.asarray(x, dtype=float), eps)
            _same_shape(got, numeric.shape)
            _same_numbers(got, numeric, rtol, atol)

    def same(self, actual: Any, expected: Any, *, rtol: float = 1e-6, atol: float = 1e-8) -> bool:
        """Whether two values agree in shape and numbers; never raises. For the `when` of a mistake."""
        try:
            got, wanted = as_array(actual), as_array(expected)
            return got.shape == wanted.shape and bool(np.allclose(got, wanted, rtol=rtol, atol=atol, equal_nan=True))
        except Exception:
            return False

    # -- what reaches across to the student's process ------------------------------------------------------

    def probe(self, function: Callable, *arguments: Any) -> Any:
        """Run `function(*arguments)` beside the student's objects and return its plain result."""
        return self._send(function, arguments, {}) if self._send else function(*arguments)

    def rng(self) -> np.random.Generator:
        """A seeded generator: the same in every notebook, another for each student and test when graded."""
        return np.random.default_rng(self._seed)

    # -- what the grader uses ------------------------------------------------------------------------------

    @contextmanager
    def collecting(self, seed: list[int], send: Callable | None = None) -> Iterator[list[Outcome]]:
        """Collect outcomes instead of printing them and stopping.

        `seed` is a list of non-negative ints; `send(function, arguments, keywords)` calls beside the student's objects.
        """
        before = self._collected, self._seed, self._send
        self._collected, self._seed, self._send = [], seed, send
        try:
            yield self._collected
        finally:
            self._collected, self._seed, self._send = before

    def __reduce__(self) -> str:
        return "check"  # there is one in each process

    def _record(self, outcome: Outcome) -> None:
        if self._collected is not None:
            self._collected.append(outcome)
        elif outcome.verdict == RIGHT:
            print(f"✓ {outcome.title}")
        else:
            sign = "○" if outcome.verdict == NOT_ATTEMPTED else "✗"
            word = say("not attempted yet", "ещё не решено") if outcome.verdict == NOT_ATTEMPTED else ""
            title = f"{sign} {outcome.title}" + (f" — {word}" if word else "")
            raise CheckFailed(title, outcome.rows) from None


check = Check()


@contextmanager
def _naming_the_call(frame: FrameType, position: int = 0) -> Iterator[None]:
    """A failure inside says what the test called in `frame`, and with what; to find that out takes milliseconds."""
    try:
        yield
    except CheckFailed as error:
        raise CheckFailed(error.title, [*call_rows(frame, position), *error.rows]) from None


def as_array(value: Any) -> np.ndarray:
    """A value as a numeric array, or a failure that says what came instead."""
    if value is None:
        raise CheckFailed(say("you returned None: did you forget `return`?", "вернулось None: забыли `return`?"))
    if hasattr(value, "detach"):  # a torch tensor, without importing torch
        value = value.detach().cpu().numpy()
    try:
        array = np.asarray(value)
    except ValueError:  # rows of unequal length
        array = np.empty((), dtype=object)
    if array.dtype.kind not in "biufc":
        what = say(f"expected numbers, got {type(value).__name__}", f"нужны числа, а пришло {type(value).__name__}")
        raise CheckFailed(what, [Row(say("got", "пришло"), short(value))])
    return array


def _named(actual: Any, names: tuple[str, ...]) -> dict[str, Any]:
    """The parts of an answer by their names."""
    if isinstance(actual, dict) and set(actual) == set(names):
        return actual
    if isinstance(actual, tuple | list) and len(actual) == len(names):
        return dict(zip(names, actual, strict=True))
    if actual is None:
        as_array(actual)
    count = f" ({len(actual)})" if isinstance(actual, tuple | list) else ""
    expected = Row(say("expected", "нужно"), f"({', '.join(names)})", secret=False)
    got = Row(say("got", "пришло"), type(actual).__name__ + count)
    raise CheckFailed(say("the result has the wrong parts", "не те части результата"), [expected, got])


def _part(name: str, value: Any, shape: tuple[int, ...]) -> np.ndarray:
    try:
        array = as_array(value)
        if array.dtype.kind == "c":
            raise CheckFailed(say("expected real numbers", "нужны вещественные числа"))
        _same_shape(array, shape)
    except CheckFailed as error:
        raise CheckFailed(f"{name}: {error.title}", error.rows) from None
    return array.astype(float)


def _with_warnings(function: Callable, *arguments: Any) -> tuple[Any, list[str]]:
    """The result of a call and the texts of its warnings."""
    with warnings.catch_warnings(record=True) as caught, np.errstate(all="warn", under="ignore"):
        warnings.simplefilter("always")
        result = function(*arguments)
    return result, [str(warning.message) for warning in caught]


def identical(now: Any, then: Any) -> bool:
    """Equal to the bit, arrays inside lists, tuples and dicts included."""
    if isinstance(then, np.ndarray):
        return (
            isinstance(now, np.ndarray)
            and (now.dtype, now.shape) == (then.dtype, then.shape)
            and bits(now) == bits(then)
        )
    if isinstance(then, dict):
        return list(now) == list(then) and all(identical(now[key], then[key]) for key in then)
    if isinstance(then, list | tuple):
        return len(now) == len(then) and all(map(identical, now, then))
    if hasattr(then, "detach"):
        return identical(now.detach().cpu().numpy(), then.detach().cpu().numpy())
    return not isinstance(then, int | float | complex | str | bytes | set) or now == then or now != now


def bits(array: np.ndarray) -> bytes:
    """The elements of an array as bytes, in C order."""
    return np.ascontiguousarray(array).tobytes()


def finite_differences(function: Callable, x: np.ndarray, eps: float) -> np.ndarray:
    """Two-sided differences of a number-valued function at x, in x's shape."""
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[index] = eps
        gradient[index] = (float(function(x + step)) - float(function(x - step))) / (2 * eps)
    return gradient


def _same_shape(got: np.ndarray, shape: tuple[int, ...]) -> None:
    if got.shape != shape:
        expected, came = (say("a number", "число") if s == () else str(s) for s in (shape, got.shape))
        labels = say("expected", "нужно"), say("got", "пришло")
        title = say("the shape is wrong", "не та форма")
        raise CheckFailed(title, [Row(labels[0], expected), Row(labels[1], came)])


def _same_kind(got: np.ndarray, dtype: type | None, actual: Any) -> None:
    kinds = {int: "iu", float: "f", bool: "b"}
    if dtype is not None and got.dtype.kind not in kinds[dtype]:
        came = type(actual).__name__ if isinstance(actual, int | float | complex) else str(got.dtype)
        title = say("the type of the numbers is wrong", "не тот тип чисел")
        labels = say("expected", "нужно"), say("got", "пришло")
        raise CheckFailed(title, [Row(labels[0], dtype.__name__), Row(labels[1], came)])


def _same_numbers(got: np.ndarray, wanted: np.ndarray, rtol: float, atol: float) -> None:
    with np.errstate(all="ignore"):
        wrong = ~np.isclose(got, wanted, rtol=rtol, atol=atol, equal_nan=True)
    if wrong.any():
        raise CheckFailed("", difference_rows(got, wanted, wrong))
