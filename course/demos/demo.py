"""What the demos share: a widget that is drawn by a script beside it, and shown as a picture where it cannot run."""

from pathlib import Path
from typing import Any

import anywidget
import traitlets

from course.figures import Picture
from course.language import say

HERE = Path(__file__).parent


def script(name: str) -> str:
    """A demo's JavaScript: its own file after the parts that all of them use, as one module."""
    return "\n".join((HERE / file).read_text("utf-8") for file in ("parts.js", name))


class Demo(anywidget.AnyWidget):
    """A live widget together with its still picture; subclasses give `_esm`, `words` and `still`."""

    _css = (HERE / "demo.css").read_text("utf-8")
    words = traitlets.Dict().tag(sync=True)  # every text that the script shows, in the reader's language

    def still(self) -> Picture:
        """What is shown where no widget can run."""
        raise NotImplementedError

    def _repr_mimebundle_(self, **options: Any) -> tuple[dict, dict]:
        data, metadata = super()._repr_mimebundle_(**options)
        picture = self.still()
        return {**data, "text/plain": picture.alt, "text/html": picture._repr_html_()}, metadata

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


def run_me() -> str:
    """The line under a still picture."""
    return say("in JupyterLab this picture is live", "в JupyterLab этот рисунок живой")
