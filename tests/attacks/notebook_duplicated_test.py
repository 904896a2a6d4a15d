# The test's cell is there twice, once empty.
# stock: stall (left out: nbgrader gives up on the submission, and logs it)
import copy


def edit(notebook):
    (test,) = [cell for cell in notebook.cells if cell.id == "test-double"]
    twin = copy.deepcopy(test)
    twin.update(id="again", source="6.0")
    notebook.cells.append(twin)
