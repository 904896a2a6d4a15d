"""The student's process: it runs the student's cells and answers the examiner's requests, and nothing else.

Everything it says may be a lie, for the student's code shares it; the examiner believes only what it can check.
"""

import contextlib
import importlib
import io
import pickle
import socket
import sys
import time
import traceback
from collections.abc import Iterator
from importlib.abc import MetaPathFinder
from typing import Any

import matplotlib
import numpy as np
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

from course.grading.channel import Channel, Closed
from course.grading.wire import WireError, pack
from course.language import say

HEAVY = ("torch", "torchvision", "scipy", "sklearn")

MOST_TEXT = 20_000  # characters of a cell's output that are kept
MOST_MESSAGE = 2_000  # characters of an exception's message
SHOWN = ("text/plain", "image/png")  # what a graded notebook shows of an output: nothing that a browser runs


class Shell(InteractiveShell):
    """IPython without a screen: `%matplotlib` and `%gui` are accepted and open nothing."""

    def enable_gui(self, gui: str | None = None) -> None:
        """There is no event loop to join."""

    def _showtraceback(self, *parts: Any) -> None:
        """What went wrong is told to the examiner."""


class _NumpyOnly(MetaPathFinder):
    """Says why the libraries that would do a task's work are missing."""

    def find_spec(self, name: str, path: Any, target: Any = None) -> None:
        """Raise for a heavy library; leave any other to the finders that follow."""
        if name.partition(".")[0] in HEAVY:
            raise ImportError(
                say(
                    f"{name}: this notebook's tasks are solved with numpy and the standard library",
                    f"{name}: задачи этой тетради решаются с помощью numpy и стандартной библиотеки",
                )
            )


def prepare(heavy: bool) -> Shell:
    """Import what notebooks import, once for all submissions, and make the shell that each will find new."""
    matplotlib.use("Agg")
    for name in ("matplotlib.pyplot", "course.demos", "course.figures", *(("torch",) if heavy else ())):
        importlib.import_module(name)
    if not heavy:
        sys.meta_path.insert(0, _NumpyOnly())
    shell = Shell()
    shell.history_manager.enabled = False
    return shell


def serve(sock: socket.socket, shell: Shell) -> None:
    """Answer one request after another until the examiner is gone."""
    _sessions.append(Session(Channel(sock), shell))
    _sessions[0].run()


def theirs(name: str | int) -> Any:
    """The student's object that the examiner means: what the examiner's stand-in for it becomes here."""
    return _sessions[0].object(name)


_sessions: list["Session"] = []


class Session:
    """One submission's namespace, the objects that the examiner holds by number, and the cells by file name."""

    def __init__(self, channel: Channel, shell: Shell) -> None:
        self.channel, self.shell = channel, shell
        self.kept: list[Any] = []
        self.cells: dict[str, str] = {}

    def run(self) -> None:
        """Receive, do, answer."""
        with contextlib.suppress(Closed):
            while True:
                request = pickle.loads(self.channel.receive())
                self.channel.send(self._answer(request))

    def _answer(self, request: tuple) -> bytes:
        kind, *parts = request
        start = time.perf_counter()
        try:
            answer = getattr(self, f"_{kind}")(*parts)
            return self._pack({**answer, "seconds": time.perf_counter() - start})
        except WireError as error:
            return self._pack({"error": ["ValueError"], "message": str(error), "where": None})

    def _pack(self, answer: dict) -> bytes:
        return pack(answer, self._keep)

    def _keep(self, value: Any) -> int:
        self.kept.append(value)
        return len(self.kept) - 1

    def object(self, name: str | int) -> Any:
        """What the examiner means: a name of the notebook, or a kept object."""
        if isinstance(name, int):
            return self.kept[name]
        if name not in self.shell.user_ns:
            raise NameError(f"name {name!r} is not defined")
        return self.shell.user_ns[name]

    # -- requests ------------------------------------------------------------------------------------------

    def _cell(self, identity: str, source: str) -> dict:
        """Run a cell and give what it printed and displayed."""
        self._name_files(identity)
        with capture_output() as captured:
            result = self.shell.run_cell(source, store_history=False)
        error = result.error_before_exec or result.error_in_exec
        return {"outputs": list(_outputs(captured)), **({} if error is None else self._raised(error))}

    def _names(self, names: list[str]) -> dict:
        """The values of those names that are defined."""
        return {"values": {name: self.shell.user_ns[name] for name in names if name in self.shell.user_ns}}

    def _call(self, packed: bytes) -> dict:
        """Call a function; give its result and those of its arguments that it changed in place."""
        try:
            function, arguments, keywords = pickle.loads(packed)
            before = Changes([*arguments, *keywords.values()])
            nowhere = io.StringIO()  # it could carry hidden inputs out
            with contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
                result = function(*arguments, **keywords)
            return {"result": result, "changed": before.found()}
        except BaseException as error:
            return self._raised(error)

    def _attribute(self, packed: bytes) -> dict:
        try:
            target, name = pickle.loads(packed)
            return {"result": getattr(target, name), "changed": []}
        except BaseException as error:
            return self._raised(error)

    # -- what went wrong -----------------------------------------------------------------------------------

    def _name_files(self, identity: str) -> None:
        """Remember which cell the shell's next code comes from."""
        compiler = self.shell.compile
        original = type(compiler).get_code_name

        def named(*parts: Any) -> str:
            name = original(compiler, *parts)
            self.cells[name] = identity
            return name

        compiler.get_code_name = named

    def _raised(self, error: BaseException) -> dict:
        try:
            message = str(error)[:MOST_MESSAGE]
        except BaseException:
            message = ""
        kinds = [kind.__name__ for kind in type(error).__mro__]
        return {"error": kinds, "message": message, "where": self._where(error)}

    def _where(self, error: BaseException) -> tuple[str, int] | None:
        """The cell and the line, from 1, where the student's own code stood when it failed."""
        if isinstance(error, SyntaxError) and error.filename in self.cells:
            return self.cells[error.filename], error.lineno or 1
        steps = [(frame.f_code.co_filename, line) for frame, line in traceback.walk_tb(error.__traceback__)]
        own = [(self.cells[name], line) for name, line in steps if name in self.cells]
        return own[-1] if own else None


def _outputs(captured: Any) -> Iterator[dict]:
    """What a cell printed and displayed, as notebook outputs, cut where it grows long."""
    for name, text in (("stdout", captured.stdout), ("stderr", captured.stderr)):
        if text:
            yield {"output_type": "stream", "name": name, "text": text[:MOST_TEXT]}
    for shown in captured.outputs[:20]:
        data = {kind: shown.data[kind] for kind in SHOWN if type(shown.data.get(kind)) is str}
        if data:
            yield {"output_type": "display_data", "data": data, "metadata": {}}


# -- arguments that a function changes in place ----------------------------------------------------------------


class Changes:
    """The mutable parts of some arguments as they were, to be compared with what a call has made of them."""

    def __init__(self, arguments: list) -> None:
        self.parts = list(mutable(arguments))
        self.before = [_state(part) for part in self.parts]

    def found(self) -> list[tuple[int, Any]]:
        """(number of the part, what it is now) for each part that is another than before."""
        now = [_state(part) for part in self.parts]
        pairs = enumerate(zip(self.before, now, strict=True))
        return [(number, _sent(self.parts[number])) for number, (then, here) in pairs if not _alike(then, here)]


def mutable(values: list) -> Iterator[Any]:
    """Arrays, tensors, lists, dicts and generators in some arguments, each once, in a fixed order."""
    seen: set[int] = set()
    waiting = list(reversed(values))
    while waiting:
        value = waiting.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if type(value) in (np.ndarray, list, dict, np.random.Generator) or is_tensor(value):
            yield value
        if type(value) in (list, tuple):
            waiting += reversed(value)
        elif type(value) is dict:
            waiting += reversed(value.values())


def is_tensor(value: Any) -> bool:
    """Whether it is a torch tensor, without importing torch."""
    torch = sys.modules.get("torch")
    return torch is not None and isinstance(value, torch.Tensor)


def _state(part: Any) -> Any:
    """Enough of a part to see whether it was changed."""
    if type(part) is np.ndarray:
        return part.dtype.str, part.shape, part.tobytes()
    if type(part) is list:
        return [("item", id(item) if type(item) in (np.ndarray, list, dict) else item) for item in part]
    if type(part) is dict:
        return [(key, id(value)) for key, value in part.items()]
    if type(part) is np.random.Generator:
        return repr(part.bit_generator.state)
    return str(part.dtype), tuple(part.shape), part.detach().cpu().numpy().tobytes()


def _alike(then: Any, now: Any) -> bool:
    try:
        return bool(then == now)
    except Exception:
        return False


def _sent(part: Any) -> Any:
    return part.bit_generator.state if type(part) is np.random.Generator else part
