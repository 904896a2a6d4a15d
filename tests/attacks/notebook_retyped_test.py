# The test's cell is prose.
# stock: nothing
def edit(notebook):
    for cell in notebook.cells:
        if cell.id == "test-double":
            cell.cell_type = "markdown"
            cell.pop("outputs", None), cell.pop("execution_count", None)
