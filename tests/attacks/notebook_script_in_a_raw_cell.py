# A raw cell goes into the page as it is.
# stock: nothing (the page escapes raw cells)
# script
from nbformat.v4 import new_raw_cell


def edit(notebook):
    notebook.cells.append(new_raw_cell("<script>steal()</script>"))
