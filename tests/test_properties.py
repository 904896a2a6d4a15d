"""Reading the properties of a test cell without running it."""

import pytest

from course.properties import properties, without_hidden

CELL = """\
Z = check.rng().normal(size=(4, 3))
with check("rows", ru="строки"):
    check.close(1, 1)
with open("file") as file:
    pass
### BEGIN HIDDEN TESTS
with check("shift", ru="сдвиг"):
    check.close(1, 1)
### END HIDDEN TESTS
"""


def test_properties_are_found_in_order_and_hidden_ones_marked():
    assert properties(CELL) == (("rows", False), ("shift", True))


def test_the_student_does_not_see_hidden_ones():
    seen = without_hidden(CELL)
    assert "rows" in seen and "shift" not in seen and "HIDDEN" not in seen


@pytest.mark.parametrize("call", ["check()", 'check(name, ru="б")', 'check("a", ru=f"{1}")'])
def test_names_are_plain_strings(call):
    with pytest.raises(ValueError, match="line 1"):
        properties(f"with {call}:\n    pass")
