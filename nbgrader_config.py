"""nbgrader's settings for this course: the English edition is the one that the gradebook knows."""

c = get_config()  # noqa: F821 - nbgrader defines it

c.CourseDirectory.source_directory = "source/en"
c.CourseDirectory.release_directory = "release/en"
