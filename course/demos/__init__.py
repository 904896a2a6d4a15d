"""Demos that one moves: a line over the gates, the staircase net's bars, the sigmoid of one neuron.

Each is live in JupyterLab, without a network, and carries a still picture for where no widget can run.
"""

from course.demos.gate_line import gates
from course.demos.sigmoid_curve import sigmoid_unit
from course.demos.staircase_bars import staircases

__all__ = ["gates", "sigmoid_unit", "staircases"]
