# Hidden inputs shown as pictures, HTML and text.
# earns: 6
# stock: leak
from IPython.display import HTML, display


def double(x):
    display(f"LOOT {x}", HTML(f"<b>LOOT {x}</b>"))
    return 2 * x
