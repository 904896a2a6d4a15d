# A task's name is a list that contains itself.
# HOLE: an error in place of values ends the examiner: nothing is graded, other tasks neither
# stock: nothing (the attack is on the crossing)
double = []
double.append(double)
