"""The reader's own two-layer net on all 16 images: what each threshold neuron says, and how much noise it bears."""

from typing import Any

import numpy as np
import traitlets
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from course.demos.demo import Demo, run_me, script
from course.figures import BLACK, BLUE, GREY, IMAGES, RED, STAIRCASES, Picture, diagram, pixels, styled
from course.language import say
from course.messages import Plain

CARD = 4.0  # width of an image with its bars, in units of the still picture


class NetError(Plain, ValueError):
    """A net that the demo cannot show."""


class StaircaseBars(Demo):
    """A net of threshold neurons, an image of the 16, and the noise; the script works everything out from these."""

    _esm = script("staircase_bars.js")
    W1 = traitlets.List().tag(sync=True)
    b1 = traitlets.List().tag(sync=True)
    w2 = traitlets.List().tag(sync=True)
    b2 = traitlets.Float().tag(sync=True)
    images = traitlets.List([list(x) for x in IMAGES]).tag(sync=True)
    staircases = traitlets.List([IMAGES.index(x) for x in STAIRCASES]).tag(sync=True)
    chosen = traitlets.Int(IMAGES.index((1, 0, 1, 1))).tag(sync=True)
    noise = traitlets.Float(0.0).tag(sync=True)

    def sums(self) -> np.ndarray:
        """The weighted sums of the hidden neurons and of the output on the 16 clean images, (16, k + 1)."""
        hidden = np.array(IMAGES) @ np.array(self.W1) + self.b1
        return np.column_stack([hidden, (hidden > 0) @ np.array(self.w2) + self.b2])

    def right(self) -> np.ndarray:
        """On which of the 16 clean images the net's verdict is the truth, (16,) of bool."""
        return (self.sums()[:, -1] > 0) == [x in STAIRCASES for x in IMAGES]

    @styled
    def still(self) -> Picture:
        """All 16 images without noise, a bar for every neuron's sum, and the verdicts."""
        right, sums = self.right(), self.sums()
        title = say(f"The net is right on {right.sum()} of 16 images", f"Сеть верна на {right.sum()} из 16 изображений")
        figure = Figure(figsize=(8, 6.4))
        figure.suptitle(title)
        axes = diagram(figure, (0, 0.04, 1, 0.9), (0, 16), (0, 11.52))
        scale = np.abs(sums).max(axis=0)
        for number, x in enumerate(IMAGES):
            corner = (CARD * (number % 4) + 0.2, 9.6 - 2.85 * (number // 4))
            _card(axes, corner, x, sums[number] / np.where(scale > 0, scale, 1), right[number])
        figure.text(0.5, 0.015, f"{_legend()}\n{run_me()}", ha="center", fontsize=9)
        wrong = ", ".join(str(x) for x, good in zip(IMAGES, right, strict=True) if not good)
        mistakes = say(f" Wrong: {wrong}.", f" Неверно: {wrong}.") if wrong else ""
        return Picture(figure, f"{title}; {_legend()}.{mistakes}")


def staircases(W1: Any, b1: Any, w2: Any, b2: Any) -> StaircaseBars:
    """All 16 images with live bars for every neuron of your net, and a slider for noise.

    The net is `hidden = [x @ W1 + b1 > 0]`, `output = [hidden @ w2 + b2 > 0]`, with W1 (4, k), b1 (k,), w2 (k,) and b2
    a number. ValueError where the shapes are others.
    """
    W1, b1, w2, b2 = _checked(W1, b1, w2, b2)
    return StaircaseBars(W1=W1.tolist(), b1=b1.tolist(), w2=w2.tolist(), b2=float(b2), words=_words())


def _checked(*net: Any) -> list[np.ndarray]:
    arrays = [_numbers(name, value) for name, value in zip(("W1", "b1", "w2", "b2"), net, strict=True)]
    W1, b1, w2, b2 = arrays
    k = W1.shape[1] if W1.ndim == 2 else 0
    if W1.shape != (4, k) or k == 0 or b1.shape != (k,) or w2.shape != (k,) or b2.shape != ():
        came = ", ".join(f"{name} {array.shape}" for name, array in zip(("W1", "b1", "w2", "b2"), arrays, strict=True))
        needed = "W1 (4, k), b1 (k,), w2 (k,), b2 ()"
        raise NetError(
            say(f"the net must have the shapes {needed}; got {came}", f"формы сети должны быть {needed}; пришли {came}")
        )
    return arrays


def _numbers(name: str, value: Any) -> np.ndarray:
    """The value as finite floats."""
    try:
        array = np.asarray(value, float)
        good = bool(np.isfinite(array).all())
    except (TypeError, ValueError):
        good = False
    if not good:
        raise NetError(
            say(f"`{name}` must be finite numbers, got {value!r}", f"`{name}`: нужны конечные числа, пришло {value!r}")
        )
    return array


def _card(axes: Axes, corner: tuple[float, float], x: tuple, bars: np.ndarray, right: bool) -> None:
    """One image, its bars (lengths from −1 to 1), and the verdict."""
    left, bottom = corner
    pixels(axes, x, corner, 0.72)
    if x in STAIRCASES:
        frame = {"fill": False, "edgecolor": RED, "linewidth": 2, "linestyle": "--"}
        axes.add_patch(Rectangle((left - 0.1, bottom - 0.1), 1.64, 1.64, **frame))
    middle, height = left + 2.9, 1.44 / len(bars)
    axes.plot([middle, middle], [bottom - 0.08, bottom + 1.52], color=GREY, linewidth=1)
    for place, bar in enumerate(bars):
        y = bottom + 1.44 - height * (place + 0.5)
        style = {"color": BLUE if bar > 0 else "none", "edgecolor": BLUE, "linewidth": 1.2}
        axes.barh(y, 0.72 * bar, 0.62 * height, left=middle, **style)
        if len(bars) <= 6:
            name = say("out", "вых.") if place == len(bars) - 1 else str(place + 1)
            axes.text(left + 1.62, y, name, va="center", fontsize=7)
    axes.text(left, bottom - 0.4, _verdict(x, right), va="center", fontsize=8.5, color=BLACK if right else RED)


def _verdict(x: tuple, right: bool) -> str:
    """What the net says of the image, and whether that is so."""
    says = (x in STAIRCASES) == right
    word = say("staircase", "лестница") if says else say("not a staircase", "не лестница")
    return say(f"says: {word}", f"ответ: {word}") + (" ✓" if right else " ✗")


def _legend() -> str:
    return say(
        "bars: w·x + b of each neuron on a scale of its own, filled where it fires; dashed frames: staircases",
        "столбики: w·x + b каждого нейрона в своём масштабе, закрашены, если он сработал; пунктир: лестницы",
    )


def _words() -> dict[str, str]:
    return {
        "title": say(
            "What does every neuron of your net say of every image?",
            "Что каждый нейрон вашей сети говорит о каждом изображении?",
        ),
        "noise": say("noise", "шум"),
        "worst": say(
            "each image is at the net's worst corner: dark pixels lighter, light ones darker, by this much or by 0",
            "каждое изображение — в худшем для сети углу: тёмные пиксели светлее, светлые темнее на это число или на 0",
        ),
        "score": say("right on {right} of 16 images", "верно на {right} из 16 изображений"),
        "staircase": say("staircase", "лестница"),
        "other": say("not a staircase", "не лестница"),
        "verdict": say("says: {net}", "ответ: {net}"),
        "says": say("the net says: {net}; in truth: {truth}", "сеть: {net}; на самом деле: {truth}"),
        "corners": say("wrong at {wrong} of 16 corners", "неверно в {wrong} углах из 16"),
        "neuron": say("neuron", "нейрон"),
        "out": say("out", "вых."),
        "sum": say("w·x + b", "w·x + b"),
        "range": say("over the corners", "по всем углам"),
        "output": say("output", "выход"),
        "key": say(
            "Bars: w·x + b of each neuron on a scale of its own, filled where it fires; the thin line spans all 16 "
            "corners. Dashed frames are the staircases. Choose an image to see its numbers.",
            "Столбики: w·x + b каждого нейрона в своём масштабе, закрашены, если он сработал; тонкая линия — "
            "размах по всем 16 углам. Пунктирная рамка — лестницы. Выберите изображение, чтобы увидеть числа.",
        ),
    }
