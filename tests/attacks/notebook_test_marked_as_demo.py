# The test's cell is tagged as a demo, which is not run.
# stock: nothing
def edit(notebook):
    for cell in notebook.cells:
        cell.metadata["tags"] = ["demo"]
