"""The pictures: they come out in both languages, described in words, small, without a warning, always the same."""

import re
import subprocess
import sys
import warnings

import matplotlib
import numpy as np
import pytest

from course import figures, speak

HISTORY = [(np.zeros(2), 0.0), (np.array([1.0, 2.0]), 0.0), (np.array([1.0, 1.0]), -0.5)]
X, Y = np.array([[0.0, 0.0], [1.0, 1.0], [2.0, 0.5]]), np.array([0, 1, 1])
PICTURES = {
    "biological_neuron": (),
    "three_models": (),
    "image_as_numbers": (),
    "sixteen_images": (),
    "sigmoid_and_step": (),
    "decision_surfaces": (),
    "monotone_probability": (),
    "perceptron_path": (HISTORY, X, Y),
}


@pytest.fixture(autouse=True)
def english_afterwards():
    yield
    speak("en")


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_described_and_small_and_warns_of_nothing(name, language):
    speak(language)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        picture = getattr(figures, name)(*PICTURES[name])
        png = picture.png()
    assert png.startswith(b"\x89PNG") and len(png) < 150_000
    assert len(picture.alt) > 40 and bool(re.search("[а-яё]", picture.alt)) == (language == "ru")
    assert b"matplotlib" not in png.lower()  # nothing that changes from one machine to the next


def test_a_notebook_shows_an_image_with_its_words_and_its_size():
    picture = figures.Picture(figures.sixteen_images().figure, 'an <alt> & a "quote"')
    shown = picture._repr_html_()
    assert shown.startswith('<img alt="an &lt;alt&gt; &amp; a &quot;quote&quot;" width="800"')
    assert "max-width:100%" in shown and "data:image/png;base64," in shown
    assert repr(picture) == picture.alt


def test_the_same_picture_is_the_same_bytes_and_leaves_the_settings_alone():
    with matplotlib.rc_context({"font.size": 23, "axes.facecolor": "yellow", "savefig.dpi": 10}):
        assert figures.three_models().png() == figures.three_models().png()
        assert matplotlib.rcParams["font.size"] == 23
    assert figures.sixteen_images().png() == figures.sixteen_images().png()


def test_the_sixteen_images_are_counted_and_two_are_staircases():
    assert len(set(figures.IMAGES)) == 16 and figures.IMAGES[0] == (0, 0, 0, 0) and figures.IMAGES[-1] == (1, 1, 1, 1)
    assert [x for x in figures.IMAGES if x in figures.STAIRCASES] == [(0, 1, 1, 1), (1, 0, 1, 1)]


def test_the_path_of_a_perceptron_counts_epochs_and_wrong_points():
    assert "after 2 epochs" in figures.perceptron_path(HISTORY, X, Y).alt
    assert "epochs: 0." in figures.perceptron_path(HISTORY, X, Y).alt
    assert "epochs: 2." in figures.perceptron_path(HISTORY[:1], X, Y).alt  # w = 0: it fires nowhere
    long = [(np.array([1.0, k]), 0.1 * k) for k in range(40)]
    legend = figures.perceptron_path(long, X, Y).figure.axes[0].get_legend()
    assert sum("epoch" in text.get_text() for text in legend.get_texts()) == 6


def test_epochs_agree_with_their_number_in_russian():
    speak("ru")
    assert "после 1 эпохи ошибок: " in figures.perceptron_path(HISTORY[:2], X, Y).alt
    assert "после 2 эпох ошибок: 0." in figures.perceptron_path(HISTORY, X, Y).alt


def test_pictures_need_numpy_and_matplotlib_only():
    code = "import sys, course.figures; print({'matplotlib.pyplot', 'IPython', 'anywidget'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "set()", done.stderr
