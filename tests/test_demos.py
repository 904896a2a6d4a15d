"""The demos: what they compute, what they send to the page, and the picture for where no widget can run."""

import math
import re
import warnings
from importlib.resources import files

import numpy as np
import pytest

from course import speak
from course.demos import gates, sigmoid_unit, staircases
from course.demos.gate_line import TRUTH
from course.figures import IMAGES

# One hidden unit that looks at the top left pixel: no answer to anything.
NET = (np.array([[1.0], [0.0], [0.0], [0.0]]), np.array([-0.5]), np.array([1.0]), -0.5)
DEMOS = {"gates": gates, "sigmoid_unit": sigmoid_unit, "staircases": lambda: staircases(*NET)}


@pytest.fixture(autouse=True)
def english_afterwards():
    yield
    speak("en")


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("name", DEMOS)
def test_a_demo_is_a_widget_and_carries_a_picture(name, language):
    speak(language)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        demo = DEMOS[name]()
        data, _ = demo._repr_mimebundle_()
    assert data["application/vnd.jupyter.widget-view+json"]["model_id"] == demo.model_id
    assert re.match('<img alt="[^"]{30,}" width="', data["text/html"])
    assert data["text/plain"] == demo.still().alt
    assert len(demo.still().png()) < 150_000
    russian = [bool(re.search("[а-яё]", text)) for text in (demo.still().alt, demo.words["title"])]
    assert russian == [language == "ru"] * 2


@pytest.mark.parametrize("name", DEMOS)
def test_a_script_uses_only_words_that_it_gets_and_nothing_from_the_network(name):
    demo = DEMOS[name]()
    used = set(re.findall(r"\bwords\.(\w+)", demo._esm))
    assert used <= set(demo.words)
    assert "export default { render }" in demo._esm
    assert not re.search(r"\bimport\b[^;]*from|https?://(?!www\.w3\.org/2000/svg)", demo._esm + demo._css)


def test_scripts_are_in_the_package():
    names = {path.name for path in files("course.demos").iterdir()}
    assert {"parts.js", "gate_line.js", "sigmoid_curve.js", "staircase_bars.js", "demo.css"} <= names


def test_the_line_starts_wrong_for_every_gate():
    demo = gates()
    for gate in TRUTH:
        demo.gate = gate
        assert demo.rows_right() < 4


def test_no_line_does_better_than_three_rows_of_xor():
    demo = gates()
    demo.gate = "XOR"
    rng, seen = np.random.default_rng(0), set()
    for _ in range(500):
        demo.angle, demo.anchor = rng.uniform(-math.pi, math.pi), rng.uniform(-0.4, 1.4, 2).tolist()
        seen.add(demo.rows_right())
    assert max(seen) == 3


def test_the_line_is_the_unit_that_the_demo_says():
    demo = gates()
    demo.angle, demo.anchor = 0.7, [0.2, 0.9]
    assert np.isclose(np.linalg.norm(demo.w), 1) and np.isclose(demo.w @ demo.anchor + demo.b, 0)


def test_the_net_is_worked_out_on_all_sixteen_images():
    demo = staircases(*NET)
    assert demo.sums().shape == (16, 2)
    assert demo.right().tolist() == [(x[0] == 1) == (x in [(1, 0, 1, 1), (0, 1, 1, 1)]) for x in IMAGES]
    assert "8 of 16" in demo.still().alt and "(0, 1, 1, 1)" in demo.still().alt


def test_a_card_says_what_the_net_answers_and_whether_it_is_right():
    said = [text.get_text() for text in staircases(*NET).still().figure.axes[0].texts]
    assert said.count("says: staircase ✓") == 1 and said.count("says: not a staircase ✗") == 1
    assert said.count("says: staircase ✗") == 7 and said.count("says: not a staircase ✓") == 7


def test_a_net_may_come_as_lists_and_with_any_number_of_units():
    wide = staircases(np.ones((4, 9)).tolist(), [0] * 9, [1] * 9, np.float32(-1))
    assert wide.sums().shape == (16, 10) and wide.still().png()


@pytest.mark.parametrize(
    ("net", "says"),
    [
        ((np.ones((2, 3)), np.ones(3), np.ones(3), 0), r"W1 \(4, k\).*got W1 \(2, 3\)"),
        ((np.ones((4, 2)), np.ones(3), np.ones(2), 0), r"b1 \(3,\)"),
        ((np.ones((4, 2)), np.ones(2), np.ones((2, 1)), 0), r"w2 \(2, 1\)"),
        ((np.ones((4, 2)), np.ones(2), np.ones(2), [0]), r"b2 \(1,\)"),
        ((np.ones((4, 0)), np.ones(0), np.ones(0), 0), r"W1 \(4, 0\)"),
        ((None, np.ones(2), np.ones(2), 0), "`W1` must be finite numbers, got None"),
        ((np.ones((4, 2)), np.ones(2), np.ones(2), np.nan), "`b2` must be finite"),
    ],
)
def test_a_net_of_other_shapes_is_refused(net, says):
    with pytest.raises(ValueError, match=says):
        staircases(*net)


def test_the_refusal_is_in_the_readers_language():
    speak("ru")
    with pytest.raises(ValueError, match="формы сети"):
        staircases(np.ones((2, 3)), np.ones(3), np.ones(3), 0)
