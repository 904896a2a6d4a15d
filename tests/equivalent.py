"""Mutants that are right answers too, each with the reason: (task, line:column and change) → why."""

ANY_GATE = "another gate that is right with its margin"
ANY_NET = "another net that is right with its margin"

EQUIVALENT = {
    "01_perceptron": {
        ("gate", "4:18 1.0 → 2.0"): ANY_GATE,
        ("gate", "6:16 1.0 → 2.0"): ANY_GATE,
        ("gate", "6:21 1.0 → 2.0"): ANY_GATE,
        ("gate", "8:18 1.0 → 2.0"): ANY_GATE,
        ("gate", "8:24 1.0 → 2.0"): ANY_GATE,
        ("is_separable", "5:35 Add → Sub"): "b runs through a range that is symmetric",
        ("mended_xor", "4:12 Gt → GtE"): "the sum is never exactly ½",
        ("xor_net", "3:20 1.0 → 2.0"): ANY_NET,
        ("xor_net", "3:33 1.0 → 2.0"): ANY_NET,
        ("train_perceptron", "4:38 1 → -1"): "the last axis of a matrix is its axis 1",
        ("train_perceptron", "8:36 operands exchanged"): "w·x is x·w",
        ("staircase_unit", "3:21 1.0 → -1.0"): "another unit that is right on 15 of 16",
        ("staircase_unit", "3:26 1.0 → -1.0"): "another unit that is right on 15 of 16",
        ("staircase_net", "3:26 1.0 → 2.0"): ANY_NET,
        ("staircase_net", "3:34 1.0 → 2.0"): ANY_NET,
        ("staircase_net", "4:49 1.0 → 2.0"): "or holds with other positive weights",
        ("staircase_net", "4:54 1.0 → 2.0"): "or holds with other positive weights",
        ("sigmoid", "5:20 GtE → Gt"): "both formulas give ½ at 0",
        ("softmax", "4:35 1 → -1"): "the last axis of a matrix is its axis 1",
        ("softmax", "5:36 1 → -1"): "the last axis of a matrix is its axis 1",
    }
}
