"""One neuron of one input: its sigmoid against its step, with w and b on sliders."""

import numpy as np
import traitlets
from matplotlib.figure import Figure

from course.demos.demo import Demo, run_me, script
from course.figures import BLUE, Picture, step_at, styled
from course.language import say

REACH = 5  # x from −5 to 5


class SigmoidCurve(Demo):
    """The weight and the bias of the neuron, as the sliders set them."""

    _esm = script("sigmoid_curve.js")
    w = traitlets.Float(1.0).tag(sync=True)
    b = traitlets.Float(0.0).tag(sync=True)

    @styled
    def still(self) -> Picture:
        """The curve of w = 1, b = 0, which is where the sliders start."""
        figure = Figure(figsize=(8, 3.9), layout="constrained")
        title = say("What do w and b do to the curve σ(wx + b)?", "Что делают w и b с кривой σ(wx + b)?")
        figure.suptitle(title)
        axes = figure.subplots()
        x = np.linspace(-REACH, REACH, 201)
        axes.plot(x, 1 / (1 + np.exp(-x)), color=BLUE, label="$\\sigma(wx+b)$, $w=1$, $b=0$")
        step_at(axes, 0, (-REACH, REACH), name=say("step", "ступенька") + " $[wx+b>0]$")
        axes.set(xlabel=say("input $x$", "вход $x$"), ylabel=say("output of the neuron", "выход нейрона"))
        axes.legend(loc="upper left")
        figure.supxlabel(run_me(), fontsize=9)
        shown = say(
            "Shown: w = 1, b = 0, with the step that is 1 for x > 0.",
            "Показано: w = 1, b = 0 и ступенька: 1 при x > 0.",
        )
        return Picture(figure, f"{title} {shown}")


def sigmoid_unit() -> SigmoidCurve:
    """Move w and b of σ(wx + b) and watch the curve against the step [wx + b > 0]."""
    words = {
        "title": say(
            "w sets the slope and the direction, b shifts the curve",
            "w задаёт крутизну и направление, b сдвигает кривую",
        ),
        "w": say("weight w", "вес w"),
        "b": say("bias b", "сдвиг b"),
        "step": say("step [wx + b > 0]", "ступенька [wx + b > 0]"),
        "input": say("input x", "вход x"),
        "output": say("output of the neuron", "выход нейрона"),
        "middle": say(
            "both change at x = −b/w = {x}; the slope of σ there is w/4 = {slope}",
            "обе меняются при x = −b/w = {x}; наклон σ там w/4 = {slope}",
        ),
        "flat": say("w = 0: the output does not depend on x", "w = 0: выход не зависит от x"),
        "curve": say("the sigmoid and the step against x", "сигмоида и ступенька в зависимости от x"),
    }
    return SigmoidCurve(words=words)
