# The notebook is a symbolic link to the instructor's.
# stock: points
# earns: None
def put(path, course):
    path.unlink()
    path.symlink_to(course / "source" / "en" / "01_small" / "01_small.ipynb")
