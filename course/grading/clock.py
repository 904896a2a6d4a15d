"""Where the time goes, in seconds by what it was spent on."""

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Clock:
    """Adds to a dict: `with clock("files"): …`."""

    def __init__(self, spent: dict[str, float]) -> None:
        self.spent = spent

    @contextmanager
    def __call__(self, part: str) -> Iterator[None]:
        start = time.perf_counter()
        try:
            yield
        finally:
            self.add({part: time.perf_counter() - start})

    def add(self, seconds: dict[str, float]) -> None:
        """Add what was measured elsewhere."""
        for part, more in seconds.items():
            self.spent[part] = self.spent.get(part, 0.0) + more
