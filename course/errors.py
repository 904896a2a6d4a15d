"""The one error that a person is meant to read."""


class CourseError(Exception):
    """Bad input. The message is one line: what, where, and how to mend it; the command prints it and exits with 1."""
