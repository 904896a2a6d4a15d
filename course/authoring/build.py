"""Build a notebook's six editions, and put them in place all together or not at all."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from course.authoring.editions import instructor
from course.authoring.parse import parse
from course.authoring.refusals import refuse
from course.authoring.register import REGISTERED, refuse_foreign
from course.authoring.release import student
from course.authoring.selfstudy import fingerprint, selfstudy
from course.errors import CourseError
from course.language import LANGUAGES
from course.layout import Layout


def build(
    layout: Layout,
    names: Iterable[str],
    advance: Callable[[], None],
    verify: Callable[[str, NotebookNode, NotebookNode], None],
) -> list[Path]:
    """Build the named notebooks and return the files that changed; `advance` is called after each.

    `verify(name, source, release)` may refuse a new notebook before anything is written.
    """
    authored = {name: _authored(layout, name) for name in names}
    refuse_foreign(layout.gradebook, layout.names(), {name: made[REGISTERED] for name, made in authored.items()})
    changed = []
    for name, sources in authored.items():
        files = {path: _text(made) for path, made in _editions(layout, name, sources, verify).items()}
        changed += [path for path, text in files.items() if _put(path, text)]
        advance()
    return changed


def stale(layout: Layout, names: Iterable[str], advance: Callable[[], None]) -> list[Path]:
    """The generated files that a build would change. Of the self-study edition only the inputs count."""
    found = []
    for name in names:
        authored = _authored(layout, name)
        for language, source in authored.items():
            release = student(source, name, language, None)
            wanted = {layout.source(language, name): source, layout.release(language, name): release}
            found += [path for path, made in wanted.items() if _read_text(path) != _text(made)]
            earlier = _earlier(layout.notebook(language, name))
            if earlier is None or _text(selfstudy_of(source, release, earlier)) != _text(earlier):
                found.append(layout.notebook(language, name))
        advance()
    return found


def selfstudy_of(source: NotebookNode, release: NotebookNode, earlier: NotebookNode) -> NotebookNode:
    """The self-study edition if nothing has to be run for it; an empty notebook otherwise."""
    if earlier.metadata.get("course", {}).get("inputs") != fingerprint(source):
        return nbformat.v4.new_notebook()
    return selfstudy(source, release, earlier)


def _authored(layout: Layout, name: str) -> dict[str, NotebookNode]:
    path = layout.authored(name)
    cells = parse(path)
    refuse(path.name, cells)
    return {language: instructor(cells, name, language) for language in LANGUAGES}


def _editions(
    layout: Layout, name: str, sources: dict[str, NotebookNode], verify: Callable
) -> dict[Path, NotebookNode]:
    files = {}
    for language, source in sources.items():
        release = student(source, name, language, None)
        earlier = _earlier(layout.notebook(language, name))
        files[layout.source(language, name)] = source
        files[layout.release(language, name)] = release
        files[layout.notebook(language, name)] = selfstudy(source, release, earlier)
        if _read_text(layout.source(language, name)) != _text(source):
            verify(name, source, release)
    student(sources[REGISTERED], name, REGISTERED, layout.gradebook)  # last: nothing can fail after it
    return files


def _earlier(path: Path) -> NotebookNode | None:
    try:
        return nbformat.read(path, as_version=4)
    except FileNotFoundError:
        return None
    except Exception:
        raise CourseError(f"{path.name} in notebooks/ is not a notebook; delete it and build again") from None


def _text(notebook: NotebookNode) -> str:
    return nbformat.writes(notebook) + "\n"


def _read_text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def _put(path: Path, text: str) -> bool:
    """Write a file whole or not at all; False where it already is as wanted."""
    if _read_text(path) == text:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".draft")
    draft.write_text(text, encoding="utf-8")
    os.replace(draft, path)
    return True
