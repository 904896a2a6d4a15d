# Six million empty objects in the metadata: below the size that is allowed, and minutes of work before grading starts.
# HOLE: the coordinator reads metadata and cells without a limit of their number
# stock: stall (left out: it would hold it for minutes)
# costs: 10
def put(path, course):
    text = path.read_text("utf-8")
    index = text.rindex('"metadata": {') + len('"metadata": {')
    path.write_text(text[:index] + '"many": [' + ",".join(["{}"] * 1_000_000) + "], " + text[index:], "utf-8")
