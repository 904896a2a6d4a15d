# the right staircase alone, in lists of whole numbers
def staircase_unit():
    return [-2, 2, 2, 2], -5
