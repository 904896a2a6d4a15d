# The folder is a symbolic link to another student's.
# HOLE: only the last part of the path is looked at
# stock: points
# earns: None
def put(path, course):
    path.unlink()
    path.parent.rmdir()
    path.parent.symlink_to(course / "submitted" / "a_victim" / "01_small")
