"""Mechanical mutants of the reference solutions: the tests take marks from at least 95 % of a notebook's."""

import pytest
from alone import NOTEBOOKS, earned, graded, reference, tasks
from equivalent import EQUIVALENT
from mutants import mutants

SHARE = 0.95


@pytest.mark.slow
@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_mutants_lose_marks(notebook):
    made = [(task, *mutant) for task in tasks(notebook) for mutant in mutants(reference(notebook, task))]
    alive = {(task, what) for task, what, code in made if earned(graded(notebook, task, code)) == 1}
    right = EQUIVALENT[notebook].keys()
    assert right <= alive, f"listed as right answers, but they lose marks: {right - alive}"
    killed, wrong = len(made) - len(alive), len(made) - len(right)
    print(f"{notebook}: {killed} of {wrong} wrong mutants lose marks, {len(right)} are right answers")
    assert killed >= SHARE * wrong, alive - right
