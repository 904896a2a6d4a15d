# Script in a markdown cell of one's own and in the written answer: the page shows HTML in prose as it is.
# HOLE: prose of the student goes into feedback and formgrader as HTML
# stock: script
# script
from nbformat.v4 import new_markdown_cell


def edit(notebook):
    for cell in notebook.cells:
        if cell.id == "answer-why":
            cell.source = "<script>steal()</script><img src=x onerror=steal()>"
    notebook.cells.append(new_markdown_cell("<script>steal()</script><img src=x onerror=steal()>"))
