# Metadata as deep as can just be read, and is then too deep to be written.
# stock: stall (left out: nbgrader gives up on the submission)
# copies: 60
def put(path, course):
    text = path.read_text("utf-8")
    index = text.rindex('"metadata": {') + len('"metadata": {')
    path.write_text(text[:index] + '"deep": ' + '{"a":' * DEPTH + "1" + "}" * DEPTH + ", " + text[index:], "utf-8")


DEPTH = 455 + NUMBER
