# Script in the outputs that the notebook is handed in with, and in those that it makes.
# stock: script
# script
from nbformat.v4 import new_code_cell, new_output

SCRIPT = "<script>steal()</script><svg onload='steal()'></svg>"
SHOW = "from IPython.display import HTML, SVG, Javascript, display\nS = '<scr' + 'ipt>steal()</scr' + 'ipt>'\n"
SHOW += "display(HTML(S), Javascript('steal' + '()'), {'image/svg+xml': '<svg>' + S + '</svg>'}, raw=False)\n"
SHOW += "display({'text/html': S, 'image/svg+xml': '<svg>' + S + '</svg>', 'text/plain': S}, raw=True)"


def edit(notebook):
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [new_output("display_data", data={"text/html": SCRIPT})]
    notebook.cells.append(new_code_cell(SHOW))
