"""What runs in the process of one submission: the cells in order, each test with its outcomes collected."""

import hashlib
import sys
from importlib.abc import MetaPathFinder
from multiprocessing.connection import Connection
from typing import Any, NamedTuple

import matplotlib
from IPython.core.interactiveshell import ExecutionResult, InteractiveShell
from IPython.utils.capture import CapturedIO, capture_output

from course.check import WRONG, Outcome, check
from course.language import say
from course.messages import Row
from course.properties import Property, properties

BARRED = ("torch", "torchvision", "scipy", "sklearn")


class CellRun(NamedTuple):
    """What one code cell printed and displayed, and for a test the outcome of each of its properties, in order."""

    outputs: list[dict]
    outcomes: list[Outcome]


class _NumpyOnly(MetaPathFinder):
    """Refuses the libraries that would do a task's work."""

    def find_spec(self, name: str, path: Any, target: Any = None) -> None:
        """Raise for a barred library; leave any other to the finders that follow."""
        if name.partition(".")[0] in BARRED:
            raise ImportError(
                say(
                    f"{name}: this notebook's tasks are solved with numpy and the standard library",
                    f"{name}: задачи этой тетради решаются с помощью numpy и стандартной библиотеки",
                )
            )


class _Shell(InteractiveShell):
    """IPython without a screen: `%matplotlib` and `%gui` are accepted and open nothing."""

    def enable_gui(self, gui: str | None = None) -> None:
        """There is no event loop to join."""


def serve(cells: list[tuple[str, str]], key: bytes, student: str, answer: Connection) -> None:
    """Run (id, source) code cells in a shell of their own and send a CellRun per id as each is done."""
    matplotlib.use("Agg")
    sys.meta_path.insert(0, _NumpyOnly())
    shell = _Shell()
    for identity, source in cells:
        numbers = seed(key, student, identity)
        answer.send((identity, _test(shell, source, numbers) if _is_test(identity) else _plain(shell, source)))
    answer.close()


def seed(key: bytes, student: str, test: str) -> list[int]:
    """The seed of one student's test: fixed for a course key, and not to be guessed without it."""
    digest = hashlib.sha256(b"\0".join([key, student.encode(), test.encode()])).digest()
    return list(digest)


def _is_test(identity: str) -> bool:
    return identity.startswith("test-")


def _plain(shell: InteractiveShell, source: str) -> CellRun:
    with capture_output() as captured:
        result = shell.run_cell(source, silent=False, store_history=False)
    return CellRun(_outputs(captured, result), [])


def _test(shell: InteractiveShell, source: str, numbers: list[int]) -> CellRun:
    with capture_output(), check.collecting(numbers) as collected:
        result = shell.run_cell(source, store_history=False)
    return CellRun([], _complete(properties(source), collected, _error(result)))


def _complete(stated: list[Property], collected: list[Outcome], error: BaseException | None) -> list[Outcome]:
    """One outcome per stated property: what never ran is wrong, whatever else was reported."""
    outcomes = {outcome.name: outcome for outcome in collected}
    reason = [Row(say("raised", "ошибка"), f"{type(error).__name__}: {error}")] if error else []
    return [outcomes.get(p.name) or Outcome(p.name, WRONG, p.name, reason) for p in stated]


def _error(result: ExecutionResult) -> BaseException | None:
    return result.error_before_exec or result.error_in_exec


def _outputs(captured: CapturedIO, result: ExecutionResult) -> list[dict]:
    """What the cell printed and displayed, as notebook outputs."""
    texts = [("stdout", captured.stdout), ("stderr", captured.stderr)]
    outputs: list[dict] = [{"output_type": "stream", "name": name, "text": text} for name, text in texts if text]
    for shown in captured.outputs:
        bundle = {"data": dict(shown.data), "metadata": dict(shown.metadata or {})}
        outputs.append({"output_type": "display_data", **bundle})
    error = _error(result)
    if error:
        kind, text = type(error).__name__, str(error)
        outputs.append({"output_type": "error", "ename": kind, "evalue": text, "traceback": [f"{kind}: {text}"]})
    return outputs
