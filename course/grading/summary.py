"""What `course grade` says of a class: a line for each submission, and one for all."""

from statistics import median

from course.grading.batch import Result


def summary(results: list[Result]) -> str:
    """How many were graded, and what waits for a person."""
    graded = [result for result in results if result.scores is not None]
    failed = sum(result.failed for result in results)
    unchanged = len(results) - len(graded) - failed
    parts = [f"{len(graded)} graded", f"{unchanged} unchanged", f"{failed} could not be graded"]
    if graded:
        points = [sum(score or 0 for score in result.scores.values()) for result in graded]
        parts.append(f"median {median(points):g} points")
    waiting = sum(any(score is None for score in result.scores.values()) for result in graded)
    remarked = sum(bool(result.remarks) for result in graded)
    return "; ".join([*parts, f"for a person: written answers of {waiting}, remarks on {remarked}"])


def line(name: str, result: Result) -> str:
    """A submission in the summary: its automatic points, what waits for a person, remarks."""
    words = f"{name}  {result.student}"
    if result.scores is not None:
        waiting = sum(points is None for points in result.scores.values())
        words += f"  {sum(points or 0 for points in result.scores.values()):g} points"
        words += f", {waiting} written answers wait for a person" if waiting else ""
    elif not result.failed:
        words += "  unchanged"
    return "; ".join([words, *result.remarks])
