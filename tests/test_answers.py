"""The corpus of answers: every right one gets full marks, every wrong one loses some and is told why by name."""

import re
from collections import Counter
from pathlib import Path

import pytest
from alone import alone, earned, graded, said, tasks

ANSWERS = Path(__file__).parent / "answers"
FILES = sorted(ANSWERS.glob("*/*/*.py"))
EXPECTS = re.compile(r"# expects: (.+)\n")


def test_the_corpus_is_large_enough():
    for notebook in sorted(path.name for path in ANSWERS.iterdir()):
        for task in tasks(notebook):
            kinds = Counter(path.stem.partition("_")[0] for path in (ANSWERS / notebook / task).glob("*.py"))
            assert kinds["right"] >= 3 and kinds["wrong"] >= 6 and kinds.keys() == {"right", "wrong"}, (task, kinds)


@pytest.mark.slow
@pytest.mark.parametrize("path", FILES, ids=lambda path: "/".join(path.with_suffix("").parts[-3:]))
def test_answer(path):
    notebook, task = path.parts[-3:-1]
    answer = path.read_text("utf-8")
    made = graded(notebook, task, answer)
    if path.stem.startswith("right_"):
        assert earned(made) == 1, said(made)
    else:
        expected = EXPECTS.match(answer)
        assert expected, "a wrong answer begins with `# expects: a part of the message that it gets`"
        assert earned(made) < 1 and expected[1].strip() in said(made), said(made)


@pytest.mark.slow
@pytest.mark.parametrize("notebook", sorted(path.name for path in ANSWERS.iterdir()))
def test_no_message_for_a_mistake_is_left_untranslated(notebook):
    for task in tasks(notebook):
        for path in sorted((ANSWERS / notebook / task).glob("wrong_*.py"))[:2]:
            text = said(graded(notebook, task, path.read_text("utf-8"), "ru"))
            assert re.search("[а-яё]", text) and "hint " not in text, text


@pytest.mark.parametrize("notebook", sorted(path.name for path in ANSWERS.iterdir()))
def test_a_task_stands_alone(notebook):
    for task in tasks(notebook):
        assert len([cell for cell in alone(notebook, task).cells if not cell.id.startswith("setup-")]) == 2
