"""What a student's cells printed and displayed, made harmless: it reaches the instructor's browser."""

import base64
import binascii
import re
from collections.abc import Iterator
from typing import Any

MOST_TEXT = 20_000  # characters of one output
MOST_IMAGE = 2 * 2**20  # characters of an image in base64
MOST_OUTPUTS = 20  # of one cell
CONTROL = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]|[\x00-\x08\x0b-\x1f\x7f]")  # terminals' sequences and what has no shape
PNG = b"\x89PNG\r\n\x1a\n"


def harmless(raw: Any) -> list[dict]:
    """Notebook outputs of plain text and PNG images, whatever came; nothing that a browser runs."""
    return list(_each(raw if type(raw) is list else []))[:MOST_OUTPUTS]


def error(kind: str, text: str) -> dict:
    """The output that says how a cell failed."""
    shown = f"{kind}: {_text(text)}"
    return {"output_type": "error", "ename": kind, "evalue": _text(text), "traceback": [shown]}


def _each(raw: list) -> Iterator[dict]:
    for made in raw:
        if type(made) is not dict:
            continue
        if made.get("output_type") == "stream" and type(made.get("text")) is str:
            name = "stderr" if made.get("name") == "stderr" else "stdout"
            yield {"output_type": "stream", "name": name, "text": _text(made["text"])}
        elif made.get("output_type") == "display_data" and type(made.get("data")) is dict:
            data = {}
            if type(made["data"].get("text/plain")) is str:
                data["text/plain"] = _text(made["data"]["text/plain"])
            if _is_png(made["data"].get("image/png")):
                data["image/png"] = made["data"]["image/png"]
            if data:
                yield {"output_type": "display_data", "data": data, "metadata": {}}


def _text(text: str) -> str:
    return CONTROL.sub("", text[:MOST_TEXT]) + ("…" if len(text) > MOST_TEXT else "")


def _is_png(text: Any) -> bool:
    if type(text) is not str or len(text) > MOST_IMAGE:
        return False
    try:
        return base64.b64decode("".join(text.split()), validate=True).startswith(PNG)
    except (binascii.Error, ValueError):
        return False
