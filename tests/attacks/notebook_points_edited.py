# The test's cell is worth a hundred points, and needs nobody's look.
# stock: nothing (nbgrader restores it)
def edit(notebook):
    for cell in notebook.cells:
        if cell.id == "test-double":
            cell.metadata.nbgrader.points = 100
        if cell.id == "task-double":
            cell.metadata.nbgrader.update(grade=True, points=100, solution=False)
