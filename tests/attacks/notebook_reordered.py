# The test comes before the task, and the locked cell last.
# stock: nothing
def edit(notebook):
    notebook.cells.reverse()
