# expects: ✗ takes numpy's numbers and unsigned ints
import numpy as np


def mended_xor(x1, x2):
    if isinstance(x1, int | float):
        return 1 if x1 + x2 - 2 * x1 * x2 > 0.5 else 0
    return (
        np.array([mended_xor(a, b) for a, b in zip(x1.tolist(), x2.tolist(), strict=True)])
        if x1.ndim == 1
        else np.array([mended_xor(a, b) for a, b in zip(x1, x2, strict=True)])
    )
