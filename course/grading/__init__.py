"""From a submission to a score."""
