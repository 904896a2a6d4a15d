# The outputs of a cell are forged: HTML and scripts, and the verdicts of a test.
# stock: nothing (the attack is on the crossing)
# script
import course.grading.student as crossing

SCRIPT = "<script>steal()</script>"


def forged(captured):
    yield {"output_type": "display_data", "data": {"text/html": SCRIPT, "image/svg+xml": SCRIPT}, "metadata": {}}
    yield {"output_type": "display_data", "data": {"image/png": 'x" onerror="steal()'}, "metadata": {}}
    yield {"output_type": "execute_result", "data": {"text/plain": "6.0"}, "metadata": {}}
    yield {"output_type": "error", "ename": SCRIPT, "evalue": SCRIPT, "traceback": [SCRIPT]}
    yield {"output_type": "stream", "name": "stdout", "text": SCRIPT + "\x1b]0;title\x07"}


crossing._outputs = forged


def double(x):
    return None
