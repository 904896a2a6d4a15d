# Half of a character in the metadata, which cannot be written as UTF-8.
# HOLE: the coordinator encodes metadata and ids outside of read(): the whole batch ends
# stock: stall (left out: nbgrader gives up on the submission)
# copies: 1
def put(path, course):
    text = path.read_text("utf-8")
    index = text.rindex('"metadata": {') + len('"metadata": {')
    path.write_text(text[:index] + '"half": "\\ud800", ' + text[index:], "utf-8")
