# expects: w is taken from an earlier call
import numpy as np


def neuron(X, w, b, known={}):  # noqa: B006
    if "w" not in known:
        known["w"] = np.array(w, dtype=float)
    if len(known["w"]) != len(w):
        known["w"] = np.array(w, dtype=float)
    return (np.asarray(X) @ known["w"] + b > 0).astype(int)
