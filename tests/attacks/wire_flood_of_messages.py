# A message of thirty million lines in each visible property.
# HOLE: the examiner does not cut messages (the student's process does)
# stock: nothing (the attack is on the crossing)
# alone
import course.grading.student as crossing


def forged(self, error):
    return {"error": ["ValueError"], "message": "\n" * 30_000_000, "where": None}


crossing.Session._raised = forged


def double(x):
    raise ValueError
