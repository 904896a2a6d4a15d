"""Test cells in one language."""

import pytest

from course.authoring.translate import translated

CELL = """\
with check("two rows", ru="две строки"):
    check.mistake(
        "an axis too many — sum over one",
        ru="лишняя ось: "
        "суммируйте по одной",
        when=lambda: check.same(f(x), check("ж", ru="з")),  # a remark
    )
    check.that(f(x) > 0, f"{x} is “no”", ru=f"{x} — «нет»")
### BEGIN HIDDEN TESTS
with check("shift", ru="сдвиг"):
    check.close(f(x + 1), f(x))
### END HIDDEN TESTS"""

ENGLISH = """\
with check("two rows"):
    check.mistake(
        "an axis too many — sum over one",
        when=lambda: check.same(f(x), check("ж")),  # a remark
    )
    check.that(f(x) > 0, f"{x} is “no”")
### BEGIN HIDDEN TESTS
with check("shift"):
    check.close(f(x + 1), f(x))
### END HIDDEN TESTS"""

RUSSIAN = """\
with check("две строки"):
    check.mistake(
        "лишняя ось: суммируйте по одной",
        when=lambda: check.same(f(x), check("з")),  # a remark
    )
    check.that(f(x) > 0, f"{x} — «нет»")
### BEGIN HIDDEN TESTS
with check("сдвиг"):
    check.close(f(x + 1), f(x))
### END HIDDEN TESTS"""


@pytest.mark.parametrize(("language", "expected"), [("en", ENGLISH), ("ru", RUSSIAN)])
def test_each_text_stays_in_one_language(language, expected):
    assert translated(CELL, language) == expected
