"""A course on neural networks: what its notebooks import, and what builds, grades and reports them."""

from course.language import speak

__all__ = ["speak"]
