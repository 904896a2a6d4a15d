# An exception whose kinds are those that end a process.
# stock: nothing (the attack is on the crossing)
import course.grading.student as crossing


def forged(self, error):
    return {
        "error": ["SystemExit", "KeyboardInterrupt", "GeneratorExit", "eval", "exec", 5],
        "message": 7,
        "where": [1],
    }


crossing.Session._raised = forged


def double(x):
    raise ValueError
