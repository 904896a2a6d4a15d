"""What the build refuses: each refusal names the file, the cell and the mend."""

import pytest

from course.authoring.parse import parse
from course.authoring.refusals import refuse
from course.errors import CourseError

GOOD = '''\
# %% [markdown] lang="en"
r"""
# One $x$ and `two`
"""

# %% [markdown] lang="ru"
r"""
# Раз $x$ и `two`
"""

# %%
from course.check import check

# %% demo="picture"
shown = 3


# %% task="double"
def double(x):
    """Twice x."""
    ### BEGIN SOLUTION
    return 2 * x
    ### END SOLUTION


# %% points=1 test="double"
with check("twice", ru="вдвое"):
    check.close(double(2), 4)
### BEGIN HIDDEN TESTS
with check("of zero", ru="от нуля"):
    check.close(double(0), 0)
### END HIDDEN TESTS

# %% [markdown] answer="why" lang="en" points=2
r"""
### BEGIN SOLUTION
because
### END SOLUTION
"""

# %% [markdown] answer="why" lang="ru" points=2
r"""
### BEGIN SOLUTION
потому что
### END SOLUTION
"""
'''


def read(folder, text):
    path = folder / "01_small.py"
    path.write_text(text, encoding="utf-8")
    cells = parse(path)
    refuse(path.name, cells)
    return cells


def test_a_good_file_is_read_with_its_roles(tmp_path):
    cells = read(tmp_path, GOOD)
    assert [cell.role for cell in cells] == ["prose"] * 2 + ["setup", "demo", "task", "test"] + ["answer"] * 2
    assert [cell.name for cell in cells] == ["", "", "", "picture", "double", "double", "why", "why"]
    assert cells[5].points == 1 and cells[7].points == 2 and cells[7].language == "ru"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('# %% points=1 test="double"', '# %% points=1 test="triple"', r"cell 5 .*a task without a test; add a cell"),
        ('# %% task="double"', "# %%", r"cell 6 .*a test without a task; add a cell"),
        ('# %% task="double"', '# %% task="double" points=3', r"cell 5: `points` is no option of a task cell; remove"),
        ('lang="ru"\nr"""\n# Раз', 'lang="en"\nr"""\n# Раз', r"cell 1 .*without its Russian twin right after it"),
        ('lang="en"\nr"""\n# One', 'lang="ru"\nr"""\n# One', r"cell 1 .*without the English twin before it"),
        ('lang="en"\nr"""\n# One', 'lang="de"\nr"""\n# One', r'cell 1 .*prose needs lang="en" or lang="ru"'),
        ("# Раз $x$", "## Раз $x$", r"cell 2 .*headings differ from its English twin's: #"),
        ("Раз $x$", "Раз $y$", r"cell 2 .*formulas differ.*\$x\$"),
        ("Раз $x$ и `two`", "Раз $x$ и `три`", r"cell 2 .*code spans differ.*two"),
        ("Раз", "[Раз](a.html)", r"cell 2 .*links differ.*a\.html"),
        ("check.close(double(2), 4)", "check.close(double(2), shown)", r"cell 6 .*`shown` is defined only by cell 4"),
        ("points=1", "points=0", r"cell 6 .*points must be a positive number, got 0"),
        ("points=1", "points=-2", r"points must be a positive number, got -2"),
        ("points=1 ", "", r"points must be a positive number, got None"),
        ("    ### END SOLUTION\n\n\n#", "\n\n#", r"cell 5 .*do not pair"),
        ("### END HIDDEN TESTS", "", r"cell 6 .*HIDDEN TESTS.*do not pair"),
        (
            "    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION",
            "    return 2 * x",
            r"cell 5 .*answer away; add the markers",
        ),
        ("### BEGIN SOLUTION\nbecause\n### END SOLUTION", "because", r"cell 7 .*answer away; add the markers"),
        ("because\n", "because\n### BEGIN MARK SCHEME\n", r"cell 7 .*write it inside the solution"),
        ('"of zero"', '"twice"', r"cell 6 .*two properties are named 'twice'"),
        ('check("twice", ru="вдвое")', 'check("twice" + "", ru="вдвое")', r"cell 6 .*line 1: .*by plain strings"),
        ("check.close(double(0), 0)", 'check.that(0, f"{0}", ru="нет")', r"cell 6 .*line 5: a hidden property's text"),
        ('check("twice", ru="вдвое")', 'check("twice")', r'cell 6 .*`check` in line 1 has no Russian text; add ru="…"'),
        (
            "check.close(double(0), 0)",
            'check.that(double(0) == 0, "no")',
            r"cell 6 .*`check.that` in line 5 has no Russ",
        ),
        ("return 2 * x", "return 2 *", r"cell 5 .*line 4 does not parse"),
        ('lang="ru" points=2', 'lang="ru" points=3', r"cell 8 .*its twin has 2 points, this one 3"),
    ],
)
def test_a_refusal_names_the_cell_and_the_mend(tmp_path, old, new, message):
    assert old in GOOD
    with pytest.raises(CourseError, match=message) as caught:
        read(tmp_path, GOOD.replace(old, new, 1))
    assert str(caught.value).startswith("01_small.py: ") and "\n" not in str(caught.value)


def test_a_name_is_used_once(tmp_path):
    with pytest.raises(CourseError, match="this name is used twice; rename one"):
        read(tmp_path, GOOD + '\n# %% demo="picture"\nshown = 4\n')


def test_a_file_that_cannot_be_read(tmp_path):
    with pytest.raises(CourseError, match="no such file"):
        parse(tmp_path / "01_none.py")
    (tmp_path / "01_latin.py").write_bytes("# %%\n# é".encode("latin-1"))
    with pytest.raises(CourseError, match="not UTF-8"):
        parse(tmp_path / "01_latin.py")
