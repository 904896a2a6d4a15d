# lists of whole numbers, the two units on unlike scales
def staircase_net():
    W1 = [[4, -10], [-4, 10], [4, 10], [4, 10]]
    b1 = [-9, -25]
    w2 = [3, 2]
    b2 = -1
    return W1, b1, w2, b2
