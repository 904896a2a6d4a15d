"""An authored file opened and saved in JupyterLab as a notebook is the same to the byte."""

import asyncio
import json
import shutil
from pathlib import Path

import nbformat
import pytest
from conftest import SPOKEN
from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager
from jupytext.async_contentsmanager import build_async_jupytext_contents_manager_class
from nbformat.v4 import new_output
from test_refusals import GOOD

REPOSITORY = Path(__file__).parents[1]
AUTHORED = {path.stem: path.read_text("utf-8") for path in sorted((REPOSITORY / "source").glob("*.py"))}
AUTHORED |= {"01_small": GOOD, "02_spoken": GOOD.replace("from course.check import check", SPOKEN)}
LANGUAGE = {"name": "python", "version": "3.12.0", "file_extension": ".py", "mimetype": "text/x-python"}
KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
ADDED = {
    "trusted": True,
    "scrolled": True,
    "jupyter": {"outputs_hidden": True},
    "execution": {"iopub.execute_input": ""},
}

# what the server makes of jupytext's extension: the class in its log is the same
Contents = build_async_jupytext_contents_manager_class(AsyncLargeFileManager)


async def opened_and_saved(root, path):
    """What JupyterLab does to a file that is opened with the notebook editor, run, and saved."""
    contents = Contents(root_dir=str(root))
    model = await contents.get(path, type="notebook")
    notebook = nbformat.from_dict(json.loads(json.dumps(model["content"])))
    notebook.metadata.update(kernelspec=KERNEL, language_info=LANGUAGE)
    for count, cell in enumerate((cell for cell in notebook.cells if cell.cell_type == "code"), start=1):
        cell.execution_count, cell.outputs = count, [new_output("stream", text="run\n")]
        cell.metadata.update(ADDED)
    await contents.save({"type": "notebook", "format": "json", "content": notebook}, path)
    return notebook


@pytest.mark.parametrize("name", AUTHORED)
def test_no_diff(tmp_path, name):
    shutil.copy(REPOSITORY / "jupytext.toml", tmp_path)
    path = tmp_path / "source" / f"{name}.py"
    path.parent.mkdir()
    path.write_bytes(AUTHORED[name].encode())
    notebook = asyncio.run(opened_and_saved(tmp_path, f"source/{name}.py"))
    assert len(notebook.cells) == AUTHORED[name].count("\n# %%") + 1
    assert path.read_bytes().decode() == AUTHORED[name]
    assert not list(tmp_path.rglob("*.ipynb"))
