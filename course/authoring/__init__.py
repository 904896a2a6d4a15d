"""From the authored file to the three editions of a notebook, in two languages."""
