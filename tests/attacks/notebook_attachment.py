# An attachment whose name climbs out of the folder.
# HOLE: the attachment is dropped, its use is not: nbconvert refuses the page, and generate_feedback fails
# stock: nothing
from nbformat.v4 import new_markdown_cell


def edit(notebook):
    cell = new_markdown_cell("![x](attachment:../../../../written.png)")
    cell["attachments"] = {"../../../../written.png": {"image/png": "iVBORw0KGgo="}}
    notebook.cells.append(cell)
