# lists of whole numbers, the units on unlike scales
def staircase_net_by_row():
    W1 = [[0, 5, -10], [0, -5, 10], [10, 0, 0], [10, 0, 0]]
    b1 = [-14, -2, -4]
    w2 = [5, 3, 3]
    b2 = -7
    return W1, b1, w2, b2
