"""A line that one drags over a gate's truth table: which gates can one threshold neuron be?"""

import math
from itertools import product

import numpy as np
import traitlets
from matplotlib.figure import Figure

from course.demos.demo import Demo, run_me, script
from course.figures import BLACK, Picture, arrow, square, styled, truth_points
from course.language import say

ROWS = tuple(product((0, 1), repeat=2))
TRUTH = {"AND": (0, 0, 0, 1), "OR": (0, 1, 1, 1), "NAND": (1, 1, 1, 0), "NOR": (1, 0, 0, 0), "XOR": (0, 1, 1, 0)}
START = {"anchor": [0.5, 0.5], "angle": math.radians(15)}  # right for no gate


class GateLine(Demo):
    """The line as the script moves it: a point on it and the direction of w, which is kept at length 1."""

    _esm = script("gate_line.js")
    gate = traitlets.Enum(list(TRUTH), default_value="AND").tag(sync=True)
    tables = traitlets.Dict({name: list(truth) for name, truth in TRUTH.items()}).tag(sync=True)
    anchor = traitlets.List(traitlets.Float(), START["anchor"], minlen=2, maxlen=2).tag(sync=True)
    angle = traitlets.Float(START["angle"]).tag(sync=True)
    start = traitlets.Dict(START).tag(sync=True)

    @property
    def w(self) -> np.ndarray:
        """The neuron's weights, (2,), of length 1."""
        return np.array([math.cos(self.angle), math.sin(self.angle)])

    @property
    def b(self) -> float:
        """The neuron's bias."""
        return float(-self.w @ self.anchor)

    def rows_right(self) -> int:
        """On how many of the four rows the line agrees with the chosen gate."""
        sides = np.array(ROWS) @ self.w + self.b > 0
        return int(np.sum(sides == np.array(TRUTH[self.gate], bool)))

    @styled
    def still(self) -> Picture:
        """The line where it is now, over the chosen gate."""
        figure = Figure(figsize=(5, 4.7), layout="constrained")
        title = say(
            f"Which line is right on all four rows of {self.gate}?", f"Какая прямая верна на всех строках {self.gate}?"
        )
        figure.suptitle(title, fontsize=11)
        axes = figure.subplots()
        truth_points(axes, TRUTH[self.gate])
        axes.axline(self.anchor, np.add(self.anchor, [-self.w[1], self.w[0]]), color=BLACK)
        tip = np.add(self.anchor, 0.3 * self.w)
        arrow(axes, tuple(self.anchor), tuple(tip))
        axes.annotate(say("fires", "срабатывает"), tip, xytext=(4, 4), textcoords="offset points")
        square(axes, -0.5, 1.5)
        figure.supxlabel(run_me(), fontsize=9)
        right = self.rows_right()
        return Picture(
            figure,
            title + " " + say(f"The line drawn is right on {right} of 4.", f"Нарисованная верна на {right} из 4."),
        )


def gates() -> GateLine:
    """Drag a line over the truth tables of AND, OR, NAND, NOR and XOR; `.w` and `.b` are the neuron it stands for."""
    return GateLine(words=_words())


def _words() -> dict[str, str]:
    return {
        "title": say(
            "Drag the line: can it be right on all four rows?",
            "Двигайте прямую: будет ли она верна на всех четырёх строках?",
        ),
        "gate": say("gate", "логический элемент"),
        "flip": say("swap the sides", "поменять стороны"),
        "reset": say("start again", "сначала"),
        "fires": say("fires", "срабатывает"),
        "wanted": say("wanted", "нужно"),
        "neuron": say("neuron", "нейрон"),
        "count": say("{right} of 4 rows right", "верных строк: {right} из 4"),
        "best": say("best so far for {gate}: {best}", "лучшее для {gate}: {best}"),
        "xor": say(
            "for XOR no line does better than 3: you will prove it", "для XOR лучше 3 не бывает: вы это докажете"
        ),
        "margin": say("margin, the smallest |w·x + b|", "зазор — наименьшее |w·x + b|"),
        "length": say(
            "w is kept at length 1, so the margin is the distance from the line to the nearest corner; 10w and 10b "
            "give the same line",
            "длина w здесь 1, так что зазор — расстояние от прямой до ближайшей вершины; 10w и 10b дают ту же прямую",
        ),
        "body": say(
            "line: drag it, or use the arrow keys, to shift it",
            "прямая: тяните её или нажимайте стрелки, чтобы сдвинуть",
        ),
        "handle": say(
            "handle: drag it, or use the arrow keys, to turn the line",
            "ручка: тяните её или нажимайте стрелки, чтобы повернуть прямую",
        ),
        "how": say(
            "Drag the line to shift it, a round handle to turn it. Keyboard: Tab, then the arrows.",
            "Тяните прямую, чтобы сдвинуть её, круглую ручку — чтобы повернуть. С клавиатуры: Tab, затем стрелки.",
        ),
        "plane": say("the four rows in the plane, and the line", "четыре строки на плоскости и прямая"),
    }
