# A cell for the shell.
# stock: damage
from nbformat.v4 import new_code_cell


def edit(notebook):
    notebook.cells.insert(0, new_code_cell("%%bash\ntouch '@OUTSIDE@/bash'"))
