# The test's cell is gone.
# stock: nothing
def edit(notebook):
    notebook.cells = [cell for cell in notebook.cells if cell.id != "test-double"]
