"""The data of the notebooks: generated, or taken from installed packages; nothing is downloaded unasked."""

from itertools import product

import numpy as np

LEFT_STAIRCASE = (1, 0, 1, 1)
RIGHT_STAIRCASE = (0, 1, 1, 1)


def binary_images() -> np.ndarray:
    """All black-and-white images of 2×2 pixels, (16, 4) ints; 1 is dark.

    The pixels are (top left, top right, bottom left, bottom right).
    """
    return np.array(list(product((0, 1), repeat=4)))


def is_staircase(images: np.ndarray) -> np.ndarray:
    """1 for the left and the right staircase, 0 for every other image: (n, 4) → (n,) ints."""
    return np.array([int(tuple(image) in (LEFT_STAIRCASE, RIGHT_STAIRCASE)) for image in images])


def grey_corners(images: np.ndarray, noise: float) -> np.ndarray:
    """The worst grey versions of binary images: (n, 4) → (n, 16, 4).

    Every pixel stays or moves by `noise` towards grey (dark ones get lighter, light ones darker), in all 16 ways. What
    a threshold unit says of all of them, it says of everything between them.
    """
    moves = np.array(list(product((0, noise), repeat=4)))  # (16, 4)
    return images[:, None] + moves * (1 - 2 * images[:, None])
