"""nbgrader's settings for this course: the English edition is the one that the gradebook knows."""

c = get_config()  # noqa: F821 - nbgrader defines it

c.CourseDirectory.source_directory = "source/en"
c.CourseDirectory.release_directory = "release/en"

# `nbgrader autograde` and the formgrader grade as `course grade` does: the submission is rebuilt and examined in the
# first pass, and the second one takes the points from what it shows.
c.Autograde.sanitize_preprocessors = ["course.grading.nbgrader_plug.Grade"]
c.Autograde.autograde_preprocessors = [
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]
