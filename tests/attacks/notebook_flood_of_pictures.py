# Pictures of two megabytes, twenty in each cell of one's own: what is written for one student fills the disk.
# HOLE: outputs are limited by cell only: 30 MB for each cell of one's own
# stock: nothing (left out: it would fill the notebook)
from nbformat.v4 import new_code_cell

FLOOD = """
import base64
import course.grading.student as crossing
PICTURE = base64.b64encode(b"\\x89PNG\\r\\n\\x1a\\n" + bytes(1_500_000)).decode()
SHOWN = {"output_type": "display_data", "data": {"image/png": PICTURE}, "metadata": {}}
crossing._outputs = lambda captured: [SHOWN] * 15
"""


def edit(notebook):
    notebook.cells += [new_code_cell(FLOOD), new_code_cell("1"), new_code_cell("2")]
