"""The pictures of the notebooks: one style, one palette, and words for those who cannot see them.

Each function returns a `Picture`, which a notebook shows as an image with its alternative text. Text is in the
language that was chosen with `course.speak`. numpy and matplotlib are all that is needed here.
"""

import base64
import html
import io
from itertools import product
from typing import NamedTuple

import numpy as np
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyArrowPatch, PathPatch, Polygon, Rectangle
from matplotlib.path import Path
from PIL import Image

from course.data import LEFT_STAIRCASE, RIGHT_STAIRCASE, binary_images
from course.language import say

# Okabe and Ito's colours, which readers with any kind of colour vision tell apart.
BLACK, GREY, WHITE = "#000000", "#767676", "#FFFFFF"
ORANGE, SKY, GREEN, BLUE, RED = "#E69F00", "#56B4E9", "#009E73", "#0072B2", "#D55E00"

STYLE = {
    "axes.edgecolor": GREY,
    "axes.facecolor": WHITE,
    "axes.grid": False,
    "axes.labelcolor": BLACK,
    "axes.labelsize": 10,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlesize": 10.5,
    "axes.unicode_minus": True,
    "figure.facecolor": WHITE,
    "figure.titlesize": 12,
    "figure.titleweight": "bold",
    "font.family": "DejaVu Sans",  # ships with matplotlib, and has Cyrillic
    "font.size": 10,
    "legend.fontsize": 9,
    "legend.frameon": False,
    "lines.linewidth": 2,
    "mathtext.fontset": "dejavusans",
    "savefig.bbox": None,
    "savefig.facecolor": WHITE,
    "text.color": BLACK,
    "text.usetex": False,
    "xtick.color": BLACK,
    "xtick.labelsize": 9,
    "ytick.color": BLACK,
    "ytick.labelsize": 9,
}
styled = rc_context(STYLE)  # also a decorator: what is drawn inside leaves the reader's own settings alone
DPI = 144
COLOURS = 128
PIXELS_PER_INCH = 100  # on the page: 8 inches are 800 CSS pixels

AROUND = (-0.3, 1.3)  # the unit square with room around it
STAIRCASES = {
    LEFT_STAIRCASE: ("left staircase", "левая лестница"),
    RIGHT_STAIRCASE: ("right staircase", "правая лестница"),
}
IMAGES = tuple(map(tuple, binary_images().tolist()))


class Picture(NamedTuple):
    """A figure and the words that say what it shows; a notebook displays it as one image."""

    figure: Figure
    alt: str

    @styled
    def png(self) -> bytes:
        """The image, the same bytes at each call: without the name and version of the program that drew it.

        A drawing has few colours: with a palette it takes a third of the bytes.
        """
        drawn, small = io.BytesIO(), io.BytesIO()
        self.figure.savefig(drawn, format="png", dpi=DPI, metadata={"Software": None})
        with Image.open(drawn) as image:
            image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(small, "png", optimize=True)
        return small.getvalue()

    def _repr_html_(self) -> str:
        data = base64.b64encode(self.png()).decode()
        width = round(self.figure.get_figwidth() * PIXELS_PER_INCH)
        alt = html.escape(self.alt)
        return f'<img alt="{alt}" width="{width}" style="max-width:100%" src="data:image/png;base64,{data}">'

    def __repr__(self) -> str:
        return self.alt


# -- the neuron and its models ---------------------------------------------------------------------------------


@styled
def biological_neuron() -> Picture:
    """A nerve cell above its model; each part stands over its counterpart."""
    figure = Figure(figsize=(8, 5.2))
    figure.suptitle(
        say("Each part of a neuron has its counterpart in the model", "У каждой части нейрона есть двойник в модели")
    )
    axes = diagram(figure, (0, 0, 1, 0.93), (0, 16), (0, 9.7))
    _nerve_cell(axes, height=7.6)
    _model_neuron(axes, height=1.9)
    for x, (tip, top), bottom, part, twin in _counterparts():
        axes.plot([x, tip], [5.5, top], ":", color=GREY, linewidth=1.2)
        axes.plot([x, x], [bottom, 4.0], ":", color=GREY, linewidth=1.2)
        axes.text(x, 5.1, part, ha="center", va="center", fontsize=9.5, style="italic")
        axes.text(x, 4.4, twin, ha="center", va="center", fontsize=9.5, weight="bold", color=BLUE)
    alt = say(
        "Above, a neuron: axons of other neurons end in synapses on its dendrites, the cell body adds the signals up, "
        "and past the axon hillock the axon carries the answer on. Below, the model: inputs x1 to xn, weights w1 to "
        "wn, the sum plus the bias b, the activation function f, and the output a.",
        "Сверху нейрон: аксоны других нейронов подходят через синапсы к его дендритам, тело клетки складывает сигналы, "
        "и за аксонным холмиком ответ уходит по аксону. Снизу модель: входы x1 … xn, веса w1 … wn, сумма со сдвигом b, "
        "функция активации f и выход a.",
    )
    return Picture(figure, alt)


def _counterparts() -> list[tuple]:
    """For each column its x, the part of the cell that its dotted line reaches, its lower end, and the two names."""
    return [
        (1.3, (1.3, 5.95), 3.6, say("signals received", "сигналы извне"), say("inputs $x_i$", "входы $x_i$")),
        (3.8, (3.7, 5.85), 2.9, say("synapses", "синапсы"), say("weights $w_i$", "веса $w_i$")),
        (
            6.7,
            (6.7, 6.45),
            3.0,
            say("dendrites, cell body", "дендриты, тело"),
            say("sum, bias $b$", "сумма, сдвиг $b$"),
        ),
        (
            9.8,
            (8.4, 7.1),
            2.9,
            say("axon hillock", "аксонный холмик"),
            say("activation function $f$", "функция активации $f$"),
        ),
        (13.7, (12.9, 7.2), 2.6, say("axon", "аксон"), say("output $a$", "выход $a$")),
    ]


def _nerve_cell(axes: Axes, height: float) -> None:
    body = (6.7, height)
    for rise in (1.35, 0, -1.35):
        _dendrite(axes, (3.8, height + rise), body)
    axes.add_patch(Polygon(_blob(body), facecolor=SKY, edgecolor=BLUE, linewidth=2, zorder=3))
    axes.add_patch(Circle(body, 0.32, color=BLUE, zorder=4))
    cone = [(7.3, height + 0.5), (9.3, height + 0.1), (9.3, height - 0.1), (7.3, height - 0.5)]
    axes.add_patch(Polygon(cone, color=BLUE))
    _bezier(axes, (9.2, height), (11, height + 0.3), (12.4, height - 0.3), (14.2, height), color=BLUE, width=4)
    for rise in (0.9, 0, -0.9):
        end = (15.5, height + rise)
        _bezier(axes, (14.2, height), (14.8, height), (14.9, height + rise), end, color=BLUE, width=2.5)
        axes.add_patch(Circle(end, 0.16, color=ORANGE, zorder=4))


def _dendrite(axes: Axes, tip: tuple[float, float], body: tuple[float, float]) -> None:
    """A dendrite with two twigs, and the axon of another neuron that ends at its tip."""
    (x, y), height = tip, body[1]
    _bezier(axes, (0.2, y + 0.15), (1.5, y + 0.35), (2.5, y - 0.3), (x - 0.3, y), color=GREY, width=2.5)
    axes.add_patch(Circle((x - 0.3, y), 0.16, color=ORANGE, zorder=4))
    _bezier(axes, tip, (x + 1, y), (x + 1.3, (y + height) / 2), body, color=BLUE, width=4)
    fork = (x + 0.77, y + 0.12 * (height - y))  # on the dendrite
    for side in (0.45, -0.45):
        _bezier(axes, (x, y + side), (x + 0.3, y + side), (x + 0.5, y + 0.02 * (height - y)), fork, color=BLUE, width=2)


def _blob(centre: tuple[float, float]) -> np.ndarray:
    angles = np.linspace(0, 2 * np.pi, 200)
    radius = 0.95 + 0.12 * np.cos(3 * angles) + 0.05 * np.cos(7 * angles)
    return np.add(centre, np.column_stack([radius * np.cos(angles), radius * np.sin(angles)]))


def _bezier(axes: Axes, *points: tuple[float, float], color: str, width: float) -> None:
    path = Path(points, [Path.MOVETO, Path.CURVE4, Path.CURVE4, Path.CURVE4])
    axes.add_patch(PathPatch(path, fill=False, edgecolor=color, linewidth=width, capstyle="round"))


def _model_neuron(axes: Axes, height: float) -> None:
    inputs = [(height + 1.25, "$x_1$", "$w_1$"), (height + 0.2, "$x_2$", "$w_2$"), (height - 1.35, "$x_n$", "$w_n$")]
    for y, x_name, w_name in inputs:
        end = (5.85, height + (y - height) * 0.2)
        arrow(axes, (1.3, y), end)
        node(axes, (1.3, y), x_name, 0.48)
        label(axes, (3.8, np.interp(3.8, [1.3, end[0]], [y, end[1]])), w_name)
    axes.text(1.3, height - 0.58, "⋮", ha="center", va="center", fontsize=14)
    arrow(axes, (6.7, height - 1.75), (6.7, height - 0.85))
    axes.text(6.95, height - 1.5, "$b$", ha="left", va="center", fontsize=12)
    node(axes, (6.7, height), "Σ", 0.85, fontsize=17)
    arrow(axes, (7.55, height), (9, height))
    axes.text(8.25, height + 0.3, "$z$", ha="center", fontsize=12)
    _activation_box(axes, (9.8, height), 0.8, steep=6)
    arrow(axes, (10.6, height), (13.18, height))
    node(axes, (13.7, height), "$a$", 0.52)
    axes.text(11.7, height - 1.5, "$a = f(w_1x_1+\\ldots+w_nx_n+b)$", ha="center", va="center", fontsize=11)


def _activation_box(axes: Axes, centre: tuple[float, float], half: float, steep: float) -> None:
    """A box with a sigmoid inside; a very steep one is a step."""
    x, y = centre
    axes.add_patch(Rectangle((x - half, y - half), 2 * half, 2 * half, facecolor=WHITE, edgecolor=BLACK, linewidth=1.5))
    z = np.linspace(-1, 1, 201)
    axes.plot(x + 0.75 * half * z, y + 1.2 * half * (_logistic(steep * z) - 0.5), color=RED)


@styled
def three_models() -> Picture:
    """Models 1, 2 and 3 of deck 004 as circuits, with the deck's threshold and with the course's bias."""
    figure = Figure(figsize=(8, 4.3))
    figure.suptitle(
        say("A model neuron in three stages: count, weigh, smooth", "Модель нейрона за три шага: счёт, веса, гладкость")
    )
    models = [
        (say("Model 1: counts inputs", "Модель 1: считает входы"), [""] * 3, "count"),
        (say("Model 2: weighs them", "Модель 2: взвешивает"), ["$w_1$", "$w_2$", "$w_n$"], "step"),
        (say("Model 3: is continuous", "Модель 3: непрерывна"), ["$w_1$", "$w_2$", "$w_n$"], "sigmoid"),
    ]
    for place, (title, weights, kind) in enumerate(models):
        axes = diagram(figure, (place / 3, 0.08, 1 / 3, 0.78), (0, 5.33), (0, 6.7))
        axes.set_title(title)
        _circuit(axes, weights, kind)
        _formulas(axes, kind)
    note = say(
        "deck 004: compare with a threshold b; course: add a bias b; bias = −threshold",
        "лекция 004 сравнивает с порогом b, курс прибавляет сдвиг b: сдвиг = −порог",
    )
    figure.text(0.5, 0.035, note, ha="center")
    alt = say(
        "Three circuits with inputs x1 to xn and output a. Model 1 sums the inputs and fires when the sum is more "
        "than b. Model 2 multiplies each input by its weight first. Model 3 passes the weighted sum through the "
        "sigmoid, so that a is between 0 and 1. The course writes plus b, more than 0.",
        "Три схемы со входами x1 … xn и выходом a. Модель 1 складывает входы и срабатывает, когда сумма больше b. "
        "Модель 2 сначала умножает каждый вход на его вес. Модель 3 пропускает взвешенную сумму через сигмоиду, и a "
        "лежит между 0 и 1. В курсе пишется: плюс b, больше 0.",
    )
    return Picture(figure, alt)


def _circuit(axes: Axes, weights: list[str], kind: str) -> None:
    heights, middle = (6.1, 5.0, 3.3), 4.7
    for y, name, weight in zip(heights, ("$x_1$", "$x_2$", "$x_n$"), weights, strict=True):
        end = (2.13, middle + (y - middle) * 0.2)
        arrow(axes, (0.55, y), end)
        node(axes, (0.55, y), name, 0.38)
        if weight:
            label(axes, (1.4, np.interp(1.4, [0.55, end[0]], [y, end[1]])), weight)
    axes.text(0.55, 4.15, "⋮", ha="center", va="center", fontsize=13)
    node(axes, (2.55, middle), "Σ", 0.45)
    arrow(axes, (2.55, 3.45), (2.55, middle - 0.45))
    axes.text(2.7, 3.6, "$b$", va="center")
    arrow(axes, (3.0, middle), (3.4, middle))
    _activation_box(axes, (3.82, middle), 0.42, steep=6 if kind == "sigmoid" else 500)
    arrow(axes, (4.24, middle), (4.66, middle))
    node(axes, (4.96, middle), "$a$", 0.3)


def _formulas(axes: Axes, kind: str) -> None:
    lecture, course = {
        "count": ("$a=[\\sum x_i > b]$", "$a=[\\sum x_i + b > 0]$"),
        "step": ("$a=[\\sum w_ix_i > b]$", "$a=[\\sum w_ix_i + b > 0]$"),
        "sigmoid": ("$a=\\sigma(\\sum w_ix_i - b)$", "$a=\\sigma(\\sum w_ix_i + b)$"),
    }[kind]
    rows = [(2.0, say("deck 004", "лекция 004"), lecture, GREY), (0.85, say("course", "курс"), course, BLUE)]
    for y, name, formula, color in rows:
        axes.text(2.67, y + 0.28, name, ha="center", va="center", fontsize=9, color=color)
        axes.text(2.67, y - 0.25, formula, ha="center", va="center", fontsize=11, color=color)


# -- images of two by two pixels -------------------------------------------------------------------------------


@styled
def image_as_numbers() -> Picture:
    """Both staircases, the numbers in their pixels, and the vectors that these make."""
    figure = Figure(figsize=(8, 4.2))
    figure.suptitle(
        say(
            "Four pixels, read row by row, are a vector of four numbers",
            "Четыре пикселя, прочитанные по строкам, — вектор из четырёх чисел",
        )
    )
    axes = diagram(figure, (0, 0, 1, 0.92), (0, 16), (0, 7.73))
    for (x, names), bottom in zip(STAIRCASES.items(), (4.2, 0.7), strict=True):
        axes.text(0.3, bottom + 1.4, say(*names), va="center", fontsize=11)
        pixels(axes, x, (4.2, bottom), 1.4, numbers=True)
        arrow(axes, (7.4, bottom + 1.4), (8.4, bottom + 1.4))
        axes.text(10.0, bottom + 1.4, "$x\\;=\\;($", ha="right", va="center", fontsize=15)
        for place, value in enumerate(x):
            centre = 10.65 + 1.1 * place
            _cell(axes, (centre - 0.45, bottom + 0.95), 0.9, value, str(value))
            axes.text(centre, bottom + 0.55, f"$x_{place + 1}$", ha="center", va="center", fontsize=11)
        axes.text(14.55, bottom + 1.4, "$)$", va="center", fontsize=15)
    axes.text(8, 0.05, say("1 is dark, 0 is light", "1 — тёмный, 0 — светлый"), ha="center", va="bottom", fontsize=10)
    alt = say(
        "The left staircase has a dark top left pixel, a light top right one and a dark bottom row: x = (1, 0, 1, 1). "
        "The right staircase has the top row the other way round: x = (0, 1, 1, 1).",
        "У левой лестницы верхний левый пиксель тёмный, верхний правый светлый, нижняя строка тёмная: "
        "x = (1, 0, 1, 1). У правой лестницы верхняя строка наоборот: x = (0, 1, 1, 1).",
    )
    return Picture(figure, alt)


@styled
def sixteen_images() -> Picture:
    """All 16 binary images in the order of counting; the two staircases are framed and named."""
    figure = Figure(figsize=(8, 3.6))
    figure.suptitle(say("Of the 16 images, two are staircases", "Из 16 изображений лестницы — только две"))
    axes = diagram(figure, (0, 0, 1, 0.9), (0, 16), (0, 6.48))
    for number, x in enumerate(IMAGES):
        left, bottom = 0.4 + 1.95 * (number % 8), 4.4 if number < 8 else 1.3
        pixels(axes, x, (left, bottom), 0.77)
        axes.text(left + 0.77, bottom - 0.42, f"({', '.join(map(str, x))})", ha="center", va="center", fontsize=8.5)
        if x in STAIRCASES:
            frame = Rectangle((left - 0.15, bottom - 0.15), 1.84, 1.84, fill=False, edgecolor=RED, linewidth=3)
            axes.add_patch(frame)
            name = say(*STAIRCASES[x]).replace(" ", "\n")
            axes.text(left + 0.77, bottom - 0.93, name, ha="center", va="center", fontsize=9, color=RED, weight="bold")
    alt = say(
        "The 16 images of four binary pixels, from (0, 0, 0, 0) to (1, 1, 1, 1). The left staircase (1, 0, 1, 1) and "
        "the right staircase (0, 1, 1, 1) are framed; the other 14 are not staircases.",
        "16 изображений из четырёх двоичных пикселей, от (0, 0, 0, 0) до (1, 1, 1, 1). Левая лестница (1, 0, 1, 1) и "
        "правая лестница (0, 1, 1, 1) обведены; остальные 14 — не лестницы.",
    )
    return Picture(figure, alt)


# -- activations and what a neuron can draw ----------------------------------------------------------------------


@styled
def sigmoid_and_step() -> Picture:
    """σ(z) and σ(4z) against the step [z > 0], which is 0 at z = 0."""
    figure = Figure(figsize=(8, 3.9), layout="constrained")
    figure.suptitle(
        say("The steeper the sigmoid, the nearer to the step", "Чем круче сигмоида, тем ближе она к ступеньке")
    )
    axes = figure.subplots()
    z = np.linspace(-6, 6, 481)
    axes.plot(z, _logistic(z), color=BLUE, label="$\\sigma(z)$")
    axes.plot(z, _logistic(4 * z), "--", color=RED, label="$\\sigma(4z)$")
    step_at(axes, 0, (-6, 6), say("step $[z>0]$", "ступенька $[z>0]$"))
    axes.plot(0, 0.5, "D", color=BLUE, markersize=6)
    axes.annotate("$\\sigma(0)=1/2$", (0, 0.5), (0.9, 0.42), va="center", arrowprops={"arrowstyle": "-", "color": GREY})
    axes.set(
        xlabel=say("weighted sum $z = w\\cdot x + b$", "взвешенная сумма $z = w\\cdot x + b$"),
        ylabel=say("output of the neuron", "выход нейрона"),
    )
    axes.legend(loc="upper left")
    alt = say(
        "Against z from −6 to 6: the step [z > 0], which is 0 up to and including z = 0 and then 1; the sigmoid σ(z), "
        "which rises smoothly through 1/2 at z = 0; and σ(4z), which does so four times as steeply.",
        "По z от −6 до 6: ступенька [z > 0], равная 0 вплоть до z = 0 включительно, а дальше 1; сигмоида σ(z), которая "
        "плавно проходит через 1/2 при z = 0; и σ(4z), которая делает то же вчетверо круче.",
    )
    return Picture(figure, alt)


@styled
def decision_surfaces() -> Picture:
    """XOR on the unit square: what one neuron, two layers, and one neuron with a product feature can cut out."""
    figure = Figure(figsize=(8, 3.7), layout="constrained")
    figure.suptitle(
        say(
            "One line cannot cut XOR out; a strip and a product can",
            "Прямая не отделит XOR, а полоса и произведение — могут",
        )
    )
    for axes, (title, regions) in zip(figure.subplots(1, 3), _xor_panels(), strict=True):
        for region in regions:
            axes.add_patch(Polygon(region, facecolor=SKY, alpha=0.45, edgecolor=BLUE, linewidth=2, hatch="//"))
        truth_points(axes, (0, 1, 1, 0))
        square(axes, *AROUND)
        axes.set_title(title)
    first = figure.axes[0]
    first.plot(1, 0, "o", markersize=21, markerfacecolor="none", markeredgecolor=RED, markeredgewidth=2)
    first.text(1, 0.2, say("wrong", "неверно"), ha="center", color=RED)
    alt = say(
        "Three unit squares with the four rows of XOR: squares for 1 at (0, 1) and (1, 0), circles for 0 at (0, 0) and "
        "(1, 1); the firing region is hatched. One neuron: a half-plane, one row is wrong. Two layers: a diagonal "
        "strip with both squares inside. One neuron with the product as a third feature: two opposite quarters, "
        "bounded by x1 = 1/2 and x2 = 1/2.",
        "Три единичных квадрата с четырьмя строками XOR: квадраты — 1 в точках (0, 1) и (1, 0), круги — 0 в точках "
        "(0, 0) и (1, 1); область срабатывания заштрихована. Один нейрон: полуплоскость, одна строка неверна. "
        "Два слоя: диагональная полоса, оба квадрата внутри. Один нейрон с произведением как третьим признаком: два "
        "противоположных угла, граница — прямые x1 = 1/2 и x2 = 1/2.",
    )
    return Picture(figure, alt)


def _xor_panels() -> list[tuple]:
    """For each panel its title and the outlines of the regions where the model fires."""
    low, high = AROUND
    return [
        (
            say("one neuron:\na half-plane, 3 of 4", "один нейрон:\nполуплоскость, 3 из 4"),
            [[(low, low + 0.5), (high - 0.5, high), (low, high)]],
        ),
        (
            say("two layers:\na strip, 4 of 4", "два слоя:\nполоса, 4 из 4"),
            [[(low, 0.8), (low, high), (0.2, high), (high, 0.2), (high, low), (0.8, low)]],
        ),
        (
            say("one neuron with $x_1x_2$:\ntwo quarters, 4 of 4", "один нейрон с $x_1x_2$:\nдва угла, 4 из 4"),
            [[(low, 0.5), (0.5, 0.5), (0.5, high), (low, high)], [(0.5, low), (high, low), (high, 0.5), (0.5, 0.5)]],
        ),
    ]


@styled
def monotone_probability() -> Picture:
    """One logistic neuron moves one way with a pixel, whatever the others are; staircases need it to move both ways."""
    figure = Figure(figsize=(8, 4.2))
    figure.suptitle(
        say(
            "One neuron goes one way with a pixel; staircases need both",
            "Один нейрон меняется с пикселем в одну сторону, а нужны обе",
        )
    )
    _rising_curves(figure.add_axes((0.085, 0.14, 0.42, 0.66)))
    _two_contexts(diagram(figure, (0.57, 0, 0.43, 0.9), (0, 6.88), (0, 7.56)))
    alt = say(
        "Left: the probability of one logistic neuron against pixel x1 with weight 3, for four values of what the "
        "other pixels and the bias add; every curve rises. Right: darkening the top left pixel turns (0, 0, 1, 1) into "
        "the left staircase, so the probability must rise; it turns the right one into (1, 1, 1, 1), so it must fall.",
        "Слева: вероятность одного логистического нейрона в зависимости от пикселя x1 с весом 3 при четырёх значениях "
        "вклада остальных пикселей и сдвига; все кривые растут. Справа: если затемнить верхний левый пиксель, "
        "(0, 0, 1, 1) станет левой лестницей — вероятность должна вырасти, а правая "
        "лестница станет (1, 1, 1, 1) — должна упасть.",
    )
    return Picture(figure, alt)


def _rising_curves(axes: Axes) -> None:
    x = np.linspace(0, 1, 101)
    for rest, line, color in [(1.5, "-", BLUE), (-0.5, "--", RED), (-2, "-.", GREEN), (-3.5, ":", BLACK)]:
        axes.plot(x, _logistic(3 * x + rest), line, color=color)
        axes.text(1.02, _logistic(3 + rest), f"${rest:+g}$".replace("-", "−"), va="center", color=color)
    axes.set(
        xlim=(0, 1), ylim=(0, 1), xlabel=say("pixel $x_1$ (0 light, 1 dark)", "пиксель $x_1$ (0 светлый, 1 тёмный)")
    )
    axes.set(
        ylabel="$\\sigma(w\\cdot x+b)$",
        title=say(
            "$w_1 = 3$: every curve rises, whatever the\nother pixels and $b$ add (numbers at the right)",
            "$w_1 = 3$: растут все кривые, сколько бы ни\nдобавили другие пиксели и $b$ (числа справа)",
        ),
    )


def _two_contexts(axes: Axes) -> None:
    heading = say(
        "the same pixel $x_1$ darkens;\nthe probability …", "темнеет один и тот же\nпиксель $x_1$; вероятность …"
    )
    axes.text(3.44, 6.65, heading, ha="center", va="center")
    up, down = say("must\nrise ↑", "должна\nвырасти ↑"), say("must\nfall ↓", "должна\nупасть ↓")
    for bottom, rest, word, color in [(4.0, (0, 1, 1), up, BLUE), (0.8, (1, 1, 1), down, RED)]:
        for left, x in [(0.5, (0, *rest)), (4.6, (1, *rest))]:
            pixels(axes, x, (left, bottom), 0.85)
            axes.add_patch(Rectangle((left, bottom + 0.85), 0.85, 0.85, fill=False, edgecolor=ORANGE, linewidth=3.5))
            name = say(*STAIRCASES[x]) if x in STAIRCASES else say("not a staircase", "не лестница")
            axes.text(left + 0.85, bottom - 0.35, name, ha="center", va="center", fontsize=9)
        arrow(axes, (2.45, bottom + 0.85), (4.35, bottom + 0.85))
        axes.text(3.35, bottom + 1.4, word, ha="center", va="center", fontsize=9, color=color, weight="bold")


@styled
def perceptron_path(history: list[tuple], X: np.ndarray, y: np.ndarray, shown: int = 6) -> Picture:
    """The line of a perceptron on data in the plane, as it moved.

    `history` is a list of (w, b): before the first epoch, after it, after the second, and so on. X is (n, 2) and y is
    (n,) of 0 and 1. At most `shown` lines are drawn, evenly spaced, the first and the last among them.
    """
    X, y = np.asarray(X, float), np.asarray(y).ravel()
    history = [(np.asarray(w, float).ravel(), float(b)) for w, b in history]
    (w, b), epochs = history[-1], len(history) - 1
    wrong = (X @ w + b > 0) != (y == 1)
    one = epochs % 10 == 1 and epochs % 100 != 11  # in Russian 21 takes the form of 1
    title = say(
        f"Only mistakes move the line; wrong points after {epochs} epoch{'s' * (epochs != 1)}: {wrong.sum()}",
        f"Прямую сдвигают только ошибки; после {epochs} {'эпохи' if one else 'эпох'} ошибок: {wrong.sum()}",
    )
    figure = Figure(figsize=(8, 4.6), layout="constrained")
    figure.suptitle(title)
    axes = figure.subplots()
    _two_classes(axes, X, y)
    if wrong.any():
        axes.plot(
            *X[wrong].T, "o", color=BLACK, markersize=13, fillstyle="none", label=say("wrong now", "сейчас неверно")
        )
    for number in sorted({int(i) for i in np.linspace(0, len(history) - 1, shown)}):
        _line(axes, *history[number], number, last=number == epochs, share=number / max(1, epochs))
    _firing_side(axes, w, b, X)
    axes.legend(loc="center left", bbox_to_anchor=(1.01, 0.5))
    alt = say(
        f"{len(y)} points of two classes and the line of a perceptron as it moved. {title}.",
        f"Точки двух классов ({len(y)}) и прямая перцептрона, как она двигалась. {title}.",
    )
    return Picture(figure, alt)


def _two_classes(axes: Axes, X: np.ndarray, y: np.ndarray) -> None:
    axes.plot(
        *X[y == 0].T, "o", color=RED, markerfacecolor="none", markeredgewidth=1.8, label=say("class 0", "класс 0")
    )
    axes.plot(*X[y == 1].T, "s", color=BLUE, label=say("class 1", "класс 1"))
    low, high = X.min(axis=0), X.max(axis=0)
    middle, half = (low + high) / 2, 0.6 * max(*(high - low), 1e-9)
    axes.set(xlim=(middle[0] - half, middle[0] + half), ylim=(middle[1] - half, middle[1] + half), aspect="equal")
    axes.set(xlabel="$x_1$", ylabel="$x_2$")


def _line(axes: Axes, w: np.ndarray, b: float, number: int, last: bool, share: float) -> None:
    if not w.any():  # no direction yet: the neuron says the same everywhere
        return
    point = -b * w / (w @ w)
    name = say(f"after epoch {number}", f"после эпохи {number}")
    color, width, line = (BLACK, 3, "-") if last else (str(0.8 - 0.4 * share), 1.6, ["--", "-.", ":"][number % 3])
    axes.axline(
        point, point + np.array([-w[1], w[0]]), color=color, linewidth=width, linestyle=line, label=name, zorder=1
    )


def _firing_side(axes: Axes, w: np.ndarray, b: float, X: np.ndarray) -> None:
    """An arrow to the side where the neuron fires, where the line has the most room."""
    low, high = np.transpose([axes.get_xlim(), axes.get_ylim()])
    if not w.any():
        return
    normal, size = w / np.linalg.norm(w), (high - low)[0]
    along = np.linspace(-2, 2, 161)[:, None] * size * np.array([-normal[1], normal[0]])
    centre = (low + high) / 2
    feet = centre - (w @ centre + b) * w / (w @ w) + along
    tips = feet + 0.1 * size * normal
    inside = ((low + 0.2 * size < tips) & (tips < high - 0.2 * size)).all(axis=1)  # its word too
    if not inside.any():
        return
    room = np.linalg.norm(tips[:, None] - X, axis=2).min(axis=1)
    best = np.argmax(np.where(inside, room, -1))
    arrow(axes, feet[best], tips[best])
    word, offset = say("fires", "срабатывает"), 0.03 * size * normal
    box = {"boxstyle": "round,pad=0.1", "facecolor": WHITE, "edgecolor": "none", "alpha": 0.8}
    ha = "center" if abs(normal[0]) < 0.3 else "left" if normal[0] > 0 else "right"
    va = "center" if abs(normal[1]) < 0.3 else "bottom" if normal[1] > 0 else "top"
    axes.text(*(tips[best] + offset), word, ha=ha, va=va, bbox=box, zorder=0.5)


# -- parts that figures and demos share ------------------------------------------------------------------------


def diagram(figure: Figure, box: tuple, x: tuple[float, float], y: tuple[float, float]) -> Axes:
    """Axes without ticks or frame and with equal units; `box` is (left, bottom, width, height) in shares."""
    axes = figure.add_axes(box)
    axes.set(xlim=x, ylim=y, aspect="equal")
    axes.axis("off")
    return axes


def arrow(axes: Axes, start: tuple, end: tuple, color: str = BLACK) -> None:
    """An arrow in data units."""
    axes.add_patch(FancyArrowPatch(start, end, arrowstyle="-|>", mutation_scale=13, color=color, shrinkA=0, shrinkB=0))


def node(axes: Axes, centre: tuple[float, float], text: str, radius: float, fontsize: float = 12) -> None:
    """A circle with text inside."""
    axes.add_patch(Circle(centre, radius, facecolor=WHITE, edgecolor=BLACK, linewidth=1.5, zorder=3))
    axes.text(*centre, text, ha="center", va="center", fontsize=fontsize, zorder=4)


def label(axes: Axes, centre: tuple[float, float], text: str) -> None:
    """Text on a line, with the line hidden behind it."""
    box = {"boxstyle": "round,pad=0.15", "facecolor": WHITE, "edgecolor": ORANGE}
    axes.text(*centre, text, ha="center", va="center", fontsize=11, bbox=box, zorder=4)


def pixels(axes: Axes, x: tuple, corner: tuple[float, float], size: float, numbers: bool = False) -> None:
    """A 2×2 image with its bottom left corner there and pixels of this size; `numbers` writes values and names."""
    for place, value in enumerate(x):
        left, bottom = corner[0] + size * (place % 2), corner[1] + size * (1 - place // 2)
        _cell(axes, (left, bottom), size, value, str(value) if numbers else "")
        if numbers:
            ink = WHITE if value > 0.5 else BLACK
            axes.text(left + 0.12 * size, bottom + 0.8 * size, f"$x_{place + 1}$", va="center", fontsize=9, color=ink)


def _cell(axes: Axes, corner: tuple[float, float], size: float, value: float, text: str) -> None:
    grey = str(1 - 0.78 * float(value))
    axes.add_patch(Rectangle(corner, size, size, facecolor=grey, edgecolor=GREY, linewidth=1))
    ink, centre = WHITE if value > 0.5 else BLACK, (corner[0] + size / 2, corner[1] + size / 2)
    axes.text(*centre, text, ha="center", va="center", fontsize=14, color=ink)


def truth_points(axes: Axes, truth: tuple[int, int, int, int]) -> None:
    """The rows 00, 01, 10, 11 of a truth table as corners of the unit square: squares where it is 1, circles for 0."""
    for (x1, x2), wanted in zip(product((0, 1), repeat=2), truth, strict=True):
        marker, face = ("s", BLUE) if wanted else ("o", WHITE)
        axes.plot(x1, x2, marker, color=BLUE, markerfacecolor=face, markersize=12, markeredgewidth=2, zorder=4)
        ink = WHITE if wanted else BLUE
        axes.text(
            x1, x2, str(wanted), ha="center", va="center_baseline", fontsize=8, weight="bold", color=ink, zorder=5
        )


def square(axes: Axes, low: float, high: float) -> None:
    """Limits, ticks and names of the axes around the unit square."""
    axes.set(xlim=(low, high), ylim=(low, high), aspect="equal", xticks=(0, 1), yticks=(0, 1))
    axes.set(xlabel="$x_1$", ylabel="$x_2$")


def step_at(axes: Axes, jump: float, x: tuple[float, float], name: str) -> None:
    """A step from 0 to 1, with a filled circle where it is still 0 and an open one where it is not yet 1."""
    axes.plot([x[0], jump], [0, 0], color=BLACK, label=name)
    axes.plot([jump, x[1]], [1, 1], color=BLACK)
    axes.plot(jump, 0, "o", color=BLACK, markersize=8, zorder=4)
    axes.plot(jump, 1, "o", color=BLACK, markerfacecolor=WHITE, markersize=8, markeredgewidth=1.8, zorder=4)


def _logistic(z: np.ndarray | float) -> np.ndarray:
    """σ as the lectures write it: good enough for a curve, overflows where a curve never goes."""
    return 1 / (1 + np.exp(-np.asarray(z, float)))
