# %% [markdown] lang="en"
r"""
# The perceptron: what one neuron can do, and what it cannot

By the end of this notebook you will be able to

- compute what a threshold neuron answers, and choose its weights by hand;
- say which functions of two bits one neuron can represent, and prove that XOR is not among them;
- train a perceptron by Rosenblatt's rule, and know beforehand how many mistakes it can make;
- join a few neurons into a net that recognises a picture no single neuron can;
- turn a neuron's number into a probability, for two classes and for many.

**You need** Python, numpy and the dot product; no calculus. **Time:** about two and a half hours for twelve tasks (19 points) and two written questions (4 points). The solved notebook runs in a few seconds.

Solve the tasks with numpy and the standard library alone. An answer that lets torch, scipy or scikit-learn do the work earns nothing, by whatever way they are imported, `importlib` and `sys.modules` included.
"""

# %% [markdown] lang="ru"
r"""
# Перцептрон: что может один нейрон и чего не может

После этой тетради вы сможете

- вычислить ответ порогового нейрона и подобрать его веса вручную;
- сказать, какие функции двух битов представимы одним нейроном, и доказать, что XOR к ним не относится;
- обучить перцептрон по правилу Розенблатта и заранее знать, сколько ошибок он может сделать;
- соединить несколько нейронов в сеть и узнать с её помощью картинку, которая одному нейрону не по силам;
- превратить число на выходе нейрона в вероятность — для двух классов и для многих.

**Понадобятся** Python, numpy и скалярное произведение; производные не нужны. **Время:** около двух с половиной часов на двенадцать задач (19 баллов) и два письменных вопроса (4 балла). Решённая тетрадь выполняется за несколько секунд.

Решайте задачи средствами numpy и стандартной библиотеки. Решение, в котором работу делают torch, scipy или scikit-learn, баллов не приносит, каким бы путём их ни импортировали, хотя бы и через `importlib` или `sys.modules`.
"""

# %%
import numpy as np

from course import data, demos, figures, speak
from course.check import check

speak("en")

# %% [markdown] lang="en"
r"""
## 1. A neuron

A nerve cell collects signals through its dendrites. When their sum passes a threshold, it sends a signal of its own along the axon to other cells. How strongly one cell acts on another depends on the synapse between them. The model keeps just this: numbers come in, each is multiplied by a weight, and the sum is compared with a threshold.
"""

# %% [markdown] lang="ru"
r"""
## 1. Нейрон

Нервная клетка собирает сигналы через дендриты. Когда их сумма превышает порог, она посылает по аксону собственный сигнал другим клеткам. Насколько сильно одна клетка влияет на другую, зависит от синапса между ними. Модель сохраняет только это: на вход приходят числа, каждое умножается на свой вес, сумма сравнивается с порогом.
"""

# %% demo="biological_neuron"
figures.biological_neuron()

# %% [markdown] lang="en"
r"""
The model grew in three stages. The first version counts the inputs that are on. The second gives every input its own weight, which may be negative: an input can hold the neuron back. The third replaces the step from 0 to 1 by a smooth curve; we come to it in section 6.
"""

# %% [markdown] lang="ru"
r"""
Модель росла в три шага. Первая версия считает, сколько входов включено. Вторая даёт каждому входу свой вес, возможно отрицательный: вход может и тормозить нейрон. Третья заменяет ступеньку от 0 к 1 гладкой кривой; до неё мы дойдём в разделе 6.
"""

# %% demo="three_models"
figures.three_models()

# %% [markdown] lang="en"
r"""
**The convention of this course.** The data is a matrix $X$ of shape $(n, d)$, one object per row. A neuron has weights $w$ of shape $(d,)$ and a bias $b$, a number. The number $w \cdot x + b$ is the *weighted sum*, the *sum* for short. The *activation function* turns the sum into the answer $a$. For a threshold neuron it is a step:

$$a = [w \cdot x + b > 0],$$

where $[A]$ is 1 if $A$ holds and 0 if not. The neuron *fires* when its answer is 1. At a sum of exactly 0 it is silent.

Deck 000 writes $w^\top x + w_0$, as we do; deck 004 writes $w^\top x - b$. It is the same neuron with the opposite sign of $b$, so never mix the two.

### Task 1. `neuron(X, w, b)`: 1 point, 5 minutes

Compute the answers for many objects at once.

- `X` of shape $(n, d)$, `w` of shape $(d,)$, `b` a number; numbers may be ints or floats, and `X` and `w` may be plain lists;
- the result has shape $(n,)$ and holds the ints 0 and 1: 1 where the neuron fires.

Example: with `w = [2, -1]` and `b = -0.5` the object `[1, 1]` gives $2 - 1 - 0.5 = 0.5 > 0$, so the answer for it is 1.

As everywhere in this course, a function leaves its arguments as they were, prints nothing and remembers nothing between calls. Where an array is asked for, a list of the same numbers will do, and numpy's own numbers are as good as Python's.

<details><summary>Hint 1</summary>

`X @ w` computes all dot products at once, and wants arrays: `np.asarray` makes one of a list.

</details>
<details><summary>Hint 2</summary>

A comparison gives `True` and `False`; `.astype(int)` turns these into 1 and 0.

</details>
"""

# %% [markdown] lang="ru"
r"""
**Соглашение этого курса.** Данные — матрица $X$ формы $(n, d)$, по объекту в строке. У нейрона есть веса $w$ формы $(d,)$ и сдвиг $b$, число. Число $w \cdot x + b$ — это *взвешенная сумма*, коротко *сумма*. *Функция активации* превращает сумму в ответ $a$. У порогового нейрона это ступенька:

$$a = [w \cdot x + b > 0],$$

где $[A]$ равно 1, если $A$ верно, и 0, если нет. Нейрон *срабатывает*, когда его ответ равен 1. При сумме ровно 0 он молчит.

В лекции 000 написано $w^\top x + w_0$, как у нас, а в лекции 004 — $w^\top x - b$. Это тот же нейрон с обратным знаком $b$, так что не смешивайте две записи.

### Задача 1. `neuron(X, w, b)`: 1 балл, 5 минут

Вычислите ответы сразу для многих объектов.

- `X` формы $(n, d)$, `w` формы $(d,)$, `b` — число; числа могут быть целыми и дробными, а `X` и `w` — обычными списками;
- результат имеет форму $(n,)$ и состоит из целых 0 и 1: единица там, где нейрон срабатывает.

Пример: при `w = [2, -1]` и `b = -0.5` объект `[1, 1]` даёт $2 - 1 - 0.5 = 0.5 > 0$, и ответ для него 1.

Как и везде в этом курсе, функция не меняет своих аргументов, ничего не печатает и ничего не помнит между вызовами. Где нужен массив, годится и список тех же чисел, а числа numpy ничем не хуже чисел Python.

<details><summary>Подсказка 1</summary>

`X @ w` считает все скалярные произведения разом, но ждёт массивы: из списка массив сделает `np.asarray`.

</details>
<details><summary>Подсказка 2</summary>

Сравнение даёт `True` и `False`; `.astype(int)` превращает их в 1 и 0.

</details>
"""


# %% task="neuron"
def neuron(X, w, b):
    """1 where w·x + b > 0, else 0: X (n, d), w (d,), b a number → (n,) ints."""
    ### BEGIN SOLUTION
    return (np.asarray(X) @ np.asarray(w) + b > 0).astype(int)
    ### END SOLUTION


# %% points=1 test="neuron"
X, w = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([2, -1])
with check("answers 0 or 1 for each of four objects", ru="отвечает 0 или 1 за каждый из четырёх объектов"):
    check.mistake(
        "you subtract b; in this course the neuron adds it",
        ru="вы вычитаете b, а в этом курсе нейрон его прибавляет",
        when=lambda: check.same(neuron(X, w, -0.5), X @ w + 0.5 > 0),
    )
    check.mistake(
        "a comparison gives True and False; turn it into ints",
        ru="сравнение даёт True и False; превратите их в целые числа",
        when=lambda: np.asarray(neuron(X, w, -0.5)).dtype == bool,
    )
    check.mistake(
        "one number per object is wanted, not a column: give w the shape (d,)",
        ru="нужно по числу на объект, а не столбец: пусть w имеет форму (d,)",
        when=lambda: np.shape(neuron(X, w, -0.5)) == (4, 1),
    )
    check.mistake(
        "your answer does not depend on b; add it to the sum",
        ru="ваш ответ не зависит от b; прибавьте его к сумме",
        when=lambda: check.same([neuron(X, w, b) for b in (-0.5, -1.5)], [X @ w > 0] * 2),
    )
    check.close(neuron(X, w, -0.5), [0, 0, 1, 1], dtype=int)
    check.close(neuron(X, w, -1.5), [0, 0, 1, 0], dtype=int)
with check("takes plain lists", ru="принимает обычные списки"):
    for objects, given in [(X.tolist(), w.tolist()), (X, w.tolist()), (X.tolist(), w)]:
        check.close(neuron(objects, given, -0.5), [0, 0, 1, 1], dtype=int)
rng = check.rng()
with check(
    "is silent when the sum is exactly 0, and fires just above it",
    ru="молчит, когда сумма ровно 0, и срабатывает чуть выше",
):
    whole, units = rng.integers(-4, 5, size=(60, 3)), np.array([1, -2, 1])
    tiny = np.array([[1e-12, 0.0], [0.0, 1e-12]])
    check.mistake(
        "you compare with ≥; a sum of exactly 0 must not fire",
        ru="вы сравниваете через ≥, а при сумме ровно 0 нейрон молчит",
        when=lambda: check.same(neuron(whole, units, 1), whole @ units + 1 >= 0),
    )
    check.mistake(
        "a sum of 1e-12 is above 0 and must fire: no rounding, no tolerance",
        ru="сумма 1e-12 больше 0, и нейрон срабатывает: без округления и без допуска",
        when=lambda: check.same([neuron(scale * tiny, [1, -1], 0) for scale in (1, 5e11)], [[0, 0], [1, 0]]),
    )
    check.close(neuron(whole, units, 1), whole @ units + 1 > 0, dtype=int)
    check.close(neuron([[0.0, 0.0], [1.0, -1.0]], [1.0, 1.0], 0), [0, 0], dtype=int)
    check.close(neuron(tiny, [1, -1], 0), [1, 0], dtype=int)
### BEGIN HIDDEN TESTS
many, weights = rng.normal(size=(60, 4)), rng.normal(size=4)
with check(
    "answers for random objects with more features", ru="отвечает за случайные объекты с бо́льшим числом признаков"
):
    check.mistake(
        "you subtract b; in this course the neuron adds it",
        ru="вы вычитаете b, а в этом курсе нейрон его прибавляет",
        when=lambda: check.same(neuron(many, weights, 0.7), many @ weights - 0.7 > 0),
    )
    check.mistake(
        "b is added once per input; it must be added once, to the whole sum",
        ru="b прибавляется на каждом входе, а нужно один раз, ко всей сумме",
        when=lambda: check.same(neuron(many, weights, 0.7), many @ weights + 4 * 0.7 > 0),
    )
    check.mistake(
        "w is taken from an earlier call; use the one that is given now",
        ru="w взят из прошлого вызова; берите тот, что передан сейчас",
        when=lambda: check.same([neuron(many, w, 0.7) for w in (weights, -weights)], [many @ weights + 0.7 > 0] * 2),
    )
    for given, bias in [(weights, 0.7), (weights, -0.7), (-weights, 0.7), (weights, 0.7)]:
        check.close(neuron(many.copy(), given.copy(), bias), many @ given + bias > 0, dtype=int)
with check(
    "one object gives an array of one answer, and one feature will do",
    ru="один объект даёт массив из одного ответа, и хватает одного признака",
):
    check.close(neuron(many[:1], weights, 10.0), [1], dtype=int)
    check.close(neuron(many[:1], weights, -10.0), [0], dtype=int)
    check.close(neuron(many[:, :1], weights[:1], 0.7), many[:, 0] * weights[0] + 0.7 > 0, dtype=int)
    check.close(neuron([[3.0]], [2.0], -7.0), [0], dtype=int)
with check(
    "takes float32, large ints, and ints together with floats",
    ru="принимает float32, большие целые и целые вместе с дробными",
):
    check.mistake(
        "fractions are cut off: turn neither X nor w nor the sum into ints",
        ru="отброшены дробные части: не превращайте в целые ни X, ни w, ни сумму",
        when=lambda: (
            check.same(neuron(wide, heavy, 0.5), wide.astype(int) @ heavy.astype(int) + 0.5 > 0)
            or check.same(neuron(whole, tenths, 0.55), np.ones(60))
            or check.same(neuron(whole, tenths, 0.55), (whole @ tenths).astype(int) + 0.55 > 0)
        ),
    )
    wide, heavy = (3 * many).astype(np.float32), (3 * weights).astype(np.float32)
    check.close(neuron(wide, heavy, 0.5), wide.astype(float) @ heavy + 0.5 > 0, dtype=int)
    tenths = np.array([0.1, -0.3, 0.2])
    check.close(neuron(whole, tenths, 0.55), whole @ tenths + 0.55 > 0, dtype=int)
    check.close(neuron(many, [1, -2, 1, 3], 0.7), many @ [1, -2, 1, 3] + 0.7 > 0, dtype=int)
    large = rng.integers(10**6, 2**25, size=(20, 1)) + np.arange(2)
    check.close(neuron(large, [-1, 1], 0), np.ones(20), dtype=int)
    check.close(neuron(large, [1, -1], 0), np.zeros(20), dtype=int)
with check("leaves its arguments as they were", ru="не меняет своих аргументов"):
    check.unchanged(neuron, many, weights, 0.7)
    check.unchanged(neuron, [[1, 2], [3, 4]], [1, -1], 0)
### END HIDDEN TESTS

# %% [markdown] lang="en"
r"""
## 2. Gates: choosing weights by hand

A gate is a function of inputs that are 0 or 1. AND, $x_1 \wedge x_2$, is 1 when both inputs are 1; OR, $x_1 \vee x_2$, when at least one is; XOR, $x_1 \oplus x_2$, when exactly one of the two is. NOT turns 0 into 1 and 1 into 0; NAND is "not AND" and NOR is "not OR".

With two such inputs there are four possible objects: the *rows of the truth table*, and in the plane the corners of a square. The points where $w \cdot x + b = 0$ are a line, and the neuron fires on one side of it. To make a neuron compute AND is to draw a line with the corner $(1, 1)$ on one side and the other three corners on the other side.

**Predict first:** for which of AND, OR, NAND, NOR and XOR will you find a line? Then drag it.
"""

# %% [markdown] lang="ru"
r"""
## 2. Логические элементы: веса вручную

Логический элемент — это функция от входов, равных 0 или 1. AND, $x_1 \wedge x_2$, равен 1, когда оба входа равны 1; OR, $x_1 \vee x_2$, — когда хотя бы один; XOR, $x_1 \oplus x_2$, — когда ровно один из двух. NOT превращает 0 в 1, а 1 в 0; NAND — это «не AND», NOR — «не OR».

Если таких входов два, возможных объектов четыре: это *строки таблицы истинности*, а на плоскости — вершины квадрата. Точки, где $w \cdot x + b = 0$, образуют прямую, и нейрон срабатывает по одну сторону от неё. Научить нейрон вычислять AND — значит провести прямую так, чтобы вершина $(1, 1)$ оказалась по одну сторону, а остальные три по другую.

**Сначала предскажите:** для каких из AND, OR, NAND, NOR и XOR прямая найдётся? Потом двигайте её мышью.
"""

# %% demo="gates"
demos.gates()

# %% [markdown] lang="en"
r"""
The *margin* of a neuron is the smallest $|w \cdot x + b|$ over the objects considered, here the rows of the truth table. If the sum is exactly 0 on one of them, the margin is 0: the least noise can change the answer.

Multiply $w$ and $b$ by 10: every answer stays, and the margin is ten times as large. In the demo $w$ always has length 1, and then the margin is the distance from the line to the nearest corner. The demo shows the numbers of the line you drew; try to find rounder ones.
"""

# %% [markdown] lang="ru"
r"""
*Зазор* нейрона — наименьшее значение $|w \cdot x + b|$ по всем рассматриваемым объектам, здесь по строкам таблицы истинности. Если на каком-то из них сумма ровно 0, то и зазор равен 0: малейший шум может изменить ответ.

Умножьте $w$ и $b$ на 10: ответы не изменятся, а зазор вырастет в десять раз. В демонстрации длина $w$ всегда равна 1, и тогда зазор — это расстояние от прямой до ближайшей вершины. Демонстрация показывает числа для вашей прямой; попробуйте найти числа покруглее.
"""

# %%
ROWS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])  # the rows of the truth table


def step(z):
    """1 where z > 0, else 0."""
    return (np.asarray(z) > 0).astype(int)


# %% [markdown] lang="en"
r"""
### Task 2. `gate(name)`: 2 points, 10 minutes

Return `(w, b)`, the weights and the bias of one neuron that computes the gate.

- `name` is `"NOT"`, `"AND"`, `"OR"`, `"NAND"` or `"NOR"`; for any other name raise a `ValueError`;
- `w` has shape $(1,)$ for `"NOT"` and $(2,)$ for the others; a list of numbers will do; `b` is a number;
- the margin is at least 0.25: $|w \cdot x + b| \ge 0.25$ on every row of the truth table.

Example of the form of an answer: `([3, -3], 1)` fires on all rows but $(0, 1)$.

<details><summary>Hint 1</summary>

With both weights 1 the sum is the number of inputs that are on: 0, 1 or 2. Where must the threshold lie for AND? For OR?

</details>
<details><summary>Hint 2</summary>

If a neuron's sum is never 0, changing the signs of `w` and `b` changes every answer to the opposite one.

</details>
"""

# %% [markdown] lang="ru"
r"""
### Задача 2. `gate(name)`: 2 балла, 10 минут

Верните `(w, b)` — веса и сдвиг одного нейрона, который вычисляет логический элемент.

- `name` — одно из имён `"NOT"`, `"AND"`, `"OR"`, `"NAND"`, `"NOR"`; для любого другого имени вызовите исключение `ValueError`;
- `w` имеет форму $(1,)$ для `"NOT"` и $(2,)$ для остальных; годится и список чисел; `b` — число;
- зазор не меньше 0.25: $|w \cdot x + b| \ge 0.25$ на каждой строке таблицы истинности.

Пример формы ответа: `([3, -3], 1)` срабатывает на всех строках, кроме $(0, 1)$.

<details><summary>Подсказка 1</summary>

Если оба веса равны 1, сумма — это число включённых входов: 0, 1 или 2. Где должен лежать порог для AND? А для OR?

</details>
<details><summary>Подсказка 2</summary>

Если сумма нейрона нигде не равна 0, то смена знаков `w` и `b` меняет его ответ на противоположный.

</details>
"""


# %% task="gate"
def gate(name):
    """(w, b) of one neuron that computes the named gate; ValueError for an unknown name."""
    ### BEGIN SOLUTION
    gates = {
        "NOT": ([-1.0], 0.5),
        "AND": ([1.0, 1.0], -1.5),
        "OR": ([1.0, 1.0], -0.5),
        "NAND": ([-1.0, -1.0], 1.5),
        "NOR": ([-1.0, -1.0], 0.5),
    }
    if name not in gates:
        raise ValueError(f"`name` must be one of {', '.join(gates)}, got {name!r}")
    w, b = gates[name]
    return np.array(w), b
    ### END SOLUTION


# %% points=2 test="gate"
def sums():
    """w·x + b of the student's five gates on all their rows, as one array."""
    found = []
    for name in ("NOT", "AND", "OR", "NAND", "NOR"):
        inputs = ROWS[:2, 1:] if name == "NOT" else ROWS
        w, b = check.parts(gate(name), w=inputs.shape[1:], b=())
        found += list(inputs @ w + b)
    return np.array(found)


with check("NOT turns 0 into 1 and 1 into 0", ru="NOT превращает 0 в 1, а 1 в 0"):
    w, b = check.parts(gate("NOT"), w=(1,), b=())
    check.mistake(
        "the sign of b is wrong", ru="у b не тот знак", when=lambda: check.same(step([[0], [1]] @ w - b), [1, 0])
    )
    check.close(step([[0], [1]] @ w + b), [1, 0])
with check("AND fires on (1, 1) alone", ru="AND срабатывает только на (1, 1)"):
    w, b = check.parts(gate("AND"), w=(2,), b=())
    check.mistake("this is OR", ru="это OR", when=lambda: check.same(step(ROWS @ w + b), [0, 1, 1, 1]))
    check.mistake(
        "the sign of b is wrong", ru="у b не тот знак", when=lambda: check.same(step(ROWS @ w - b), [0, 0, 0, 1])
    )
    check.close(step(ROWS @ w + b), [0, 0, 0, 1])
with check("OR fires on all rows but (0, 0)", ru="OR срабатывает на всех строках, кроме (0, 0)"):
    w, b = check.parts(gate("OR"), w=(2,), b=())
    check.mistake("this is AND", ru="это AND", when=lambda: check.same(step(ROWS @ w + b), [0, 0, 0, 1]))
    check.mistake(
        "the sign of b is wrong", ru="у b не тот знак", when=lambda: check.same(step(ROWS @ w - b), [0, 1, 1, 1])
    )
    check.close(step(ROWS @ w + b), [0, 1, 1, 1])


with check("NAND fires on all rows but (1, 1)", ru="NAND срабатывает на всех строках, кроме (1, 1)"):
    w, b = check.parts(gate("NAND"), w=(2,), b=())
    check.mistake("this is NOR", ru="это NOR", when=lambda: check.same(step(ROWS @ w + b), [1, 0, 0, 0]))
    check.mistake(
        "the sign of b is wrong", ru="у b не тот знак", when=lambda: check.same(step(ROWS @ w - b), [1, 1, 1, 0])
    )
    check.close(step(ROWS @ w + b), [1, 1, 1, 0])
with check("every row has a margin of at least 0.25", ru="на каждой строке зазор не меньше 0.25"):
    check.mistake(
        "the threshold goes exactly through a row: a sum of 0",
        ru="порог проходит ровно через строку: сумма равна 0",
        when=lambda: np.abs(sums()).min() < 1e-9,
    )
    check.that(
        np.abs(sums()).min() >= 0.25 - 1e-9,
        "a sum is nearer to 0 than 0.25",
        ru="какая-то сумма ближе к 0, чем на 0.25",
    )
with check("refuses an unknown name with ValueError", ru="на незнакомое имя отвечает ValueError"):
    check.mistake(
        "for any unknown name you return the weights of some gate; raise ValueError instead",
        ru="на любое незнакомое имя вы возвращаете веса какого-то элемента, а нужен ValueError",
        when=lambda: check.parts(gate("MAYBE"), w=(2,), b=()),
    )
    check.mistake(
        "XOR is no gate of one neuron, and must be refused like any unknown name",
        ru="XOR одним нейроном не вычислить: на него тоже нужен ValueError",
        when=lambda: check.parts(gate("XOR"), w=(2,), b=()),
    )
    check.mistake(
        "only the five names as they stand are known: neither parts of them nor other letters",
        ru="известны только сами пять имён: ни их части, ни другие буквы не подходят",
        when=lambda: name not in ("XOR", "MAYBE") and check.parts(gate(name), w=(2,), b=()),
    )
    unknown = ("XOR", "MAYBE", "and", "", "N", "A", "BAND", "NNAND")
    for name in unknown:
        check.raises(ValueError, gate, name)
### BEGIN HIDDEN TESTS
with check("NOR fires on (0, 0) alone", ru="NOR срабатывает только на (0, 0)"):
    w, b = check.parts(gate("NOR"), w=(2,), b=())
    check.mistake("this is NAND", ru="это NAND", when=lambda: check.same(step(ROWS @ w + b), [1, 1, 1, 0]))
    check.mistake(
        "the sign of b is wrong", ru="у b не тот знак", when=lambda: check.same(step(ROWS @ w - b), [1, 0, 0, 0])
    )
    check.close(step(ROWS @ w + b), [1, 0, 0, 0])

import copy


def kept(gate):
    """What gate("AND") returns, as it is at once and as it is after calls for the other gates."""
    result = gate("AND")
    at_once = copy.deepcopy(result)
    for name in ("NOT", "OR", "NAND", "NOR"):
        gate(name)
    return at_once, result


with check("no call changes what another returns", ru="ни один вызов не меняет того, что возвращают другие"):
    check.mistake(
        "a call changes what later calls return: make new arrays instead of changing the stored ones",
        ru="вызов меняет то, что вернут следующие: создавайте новые массивы, а не меняйте сохранённые",
        when=lambda: not check.same(step(sums()), step(sums())),
    )
    check.mistake(
        "a call changes the array that an earlier one returned: make a new array in each call",
        ru="вызов меняет массив, который вернул предыдущий: создавайте новый массив в каждом вызове",
        when=lambda: not check.same(w, w_at_once),
    )
    check.close(step(sums()), step(sums()))
    (w_at_once, b_at_once), (w, b) = [check.parts(result, w=(2,), b=()) for result in check.probe(kept, gate)]
    check.close(w, w_at_once)
    check.close(b, b_at_once)
### END HIDDEN TESTS

# %% [markdown] lang="en"
r"""
### Task 3. `at_least(k, n)`: 1 point, 5 minutes

AND of two inputs is "at least 2 of 2", OR is "at least 1 of 2". Generalise: return `(w, b)` of a neuron with $n$ binary inputs that fires when at least $k$ of them are 1.

- $n$ is 1 or more, $k$ is from 0 to $n + 1$; with $k = 0$ the neuron always fires, with $k = n + 1$ never;
- `w` has shape $(n,)$, `b` is a number; the margin is at least 0.25 on all $2^n$ rows.

Example: `at_least(2, 3)` fires on $(0, 1, 1)$ and on $(1, 1, 1)$, and is silent on $(0, 0, 1)$.

<details><summary>Hint</summary>

With all weights 1 the sum counts the ones. Put the threshold half-way between $k - 1$ and $k$.

</details>
"""

# %% [markdown] lang="ru"
r"""
### Задача 3. `at_least(k, n)`: 1 балл, 5 минут

AND двух входов — это «хотя бы 2 из 2», OR — «хотя бы 1 из 2». Обобщите: верните `(w, b)` нейрона с $n$ двоичными входами, который срабатывает, когда хотя бы $k$ из них равны 1.

- $n$ не меньше 1, $k$ от 0 до $n + 1$; при $k = 0$ нейрон срабатывает всегда, при $k = n + 1$ — никогда;
- `w` имеет форму $(n,)$, `b` — число; зазор не меньше 0.25 на всех $2^n$ строках.

Пример: `at_least(2, 3)` срабатывает на $(0, 1, 1)$ и на $(1, 1, 1)$ и молчит на $(0, 0, 1)$.

<details><summary>Подсказка</summary>

Если все веса равны 1, сумма считает единицы. Поставьте порог посередине между $k - 1$ и $k$.

</details>
"""


# %% task="at_least"
def at_least(k, n):
    """(w, b) of a neuron that fires when at least k of its n binary inputs are 1: w (n,), b a number."""
    ### BEGIN SOLUTION
    return np.ones(n), 0.5 - k
    ### END SOLUTION


# %% points=1 test="at_least"
rows = np.array([[0, 0, 0], [0, 0, 1], [0, 1, 0], [0, 1, 1], [1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]])
with check("at_least(2, 3) fires on two ones and on three", ru="at_least(2, 3) срабатывает на двух единицах и на трёх"):
    w, b = check.parts(at_least(2, 3), w=(3,), b=())
    check.mistake(
        "off by one: it fires for more than k ones, not for k",
        ru="сдвинуто на единицу: срабатывает, когда единиц больше k",
        when=lambda: check.same(step(rows @ w + b), rows.sum(axis=1) > 2),
    )
    check.mistake(
        "off by one: it fires for k − 1 ones already",
        ru="сдвинуто на единицу: срабатывает уже на k − 1 единице",
        when=lambda: check.same(step(rows @ w + b), rows.sum(axis=1) > 0),
    )
    check.mistake(
        "the sign of b is wrong",
        ru="у b не тот знак",
        when=lambda: check.same(step(rows @ w - b), rows.sum(axis=1) >= 2),
    )
    check.mistake(
        "every weight must be positive: no input is idle, and none silences the neuron as in “exactly k”",
        ru="все веса должны быть положительны: важен каждый вход, и ни один не гасит нейрон, как при «ровно k»",
        when=lambda: w.min() <= 0,
    )
    check.close(step(rows @ w + b), [0, 0, 0, 1, 0, 1, 1, 1])
### BEGIN HIDDEN TESTS
sizes = (1, 2, 3, 4, 5, 6, 7, 12)
cases = [(k, n, (np.arange(2**n)[:, None] >> np.arange(n)) % 2) for n in sizes for k in range(n + 2)]
some = check.rng().permuted(np.arange(18) < np.repeat([8, 9, 10], 30)[:, None], axis=1).astype(int)
cases.append((9, 18, some))  # rows with k − 1, k and k + 1 ones
with check(
    "is right for k from 1 to n, up to n = 12 on all rows, for n = 18 on some",
    ru="верно при k от 1 до n: до n = 12 на всех строках, при n = 18 на некоторых",
):
    inner = False
    for k, n, inputs in cases:
        if 1 <= k <= n:
            w, b = check.parts(at_least(k, n), w=(n,), b=())
            check.close(step(inputs @ w + b), inputs.sum(axis=1) >= k)
    inner = True  # what fails below fails at k = 0 or k = n + 1 alone
with check("k = 0 always fires, k = n + 1 never", ru="при k = 0 срабатывает всегда, при k = n + 1 никогда"):
    check.mistake(
        "at least 0 ones is always true: with k = 0 the neuron fires on every row",
        ru="«хотя бы 0» верно всегда: при k = 0 нейрон срабатывает на каждой строке",
        when=lambda: inner and k == 0 and (result is None or check.parts(result, w=(n,), b=())),
    )
    check.mistake(
        "n inputs never hold n + 1 ones: with k = n + 1 the neuron is always silent",
        ru="среди n входов не бывает n + 1 единицы: при k = n + 1 нейрон всегда молчит",
        when=lambda: inner and k == n + 1 and (result is None or check.parts(result, w=(n,), b=())),
    )
    for k, n, inputs in cases:
        if k in (0, n + 1):
            result = None  # what is left if the call raises
            result = at_least(k, n)
            w, b = check.parts(result, w=(n,), b=())
            check.close(step(inputs @ w + b), inputs.sum(axis=1) >= k)
with check("every row has a margin of at least 0.25", ru="на каждой строке зазор не меньше 0.25"):
    check.mistake(
        "the threshold goes exactly through a row: put it half-way between two counts",
        ru="порог проходит ровно через строку: поставьте его посередине между соседними количествами",
        when=lambda: margin < 1e-9,
    )
    check.mistake(
        "the margin must not shrink as n or k grows: keep the weights at 1, do not divide them",
        ru="зазор не должен убывать с ростом n или k: оставьте веса равными 1 и не делите их",
        when=lambda: n > 1 and w.max() < 0.5 <= check.parts(at_least(1, 1), w=(1,), b=())[0][0],
    )
    for k, n, inputs in cases:
        w, b = check.parts(at_least(k, n), w=(n,), b=())
        margin = np.abs(inputs @ w + b).min()
        check.that(margin >= 0.25 - 1e-9, "a sum is nearer to 0 than 0.25", ru="какая-то сумма ближе к 0, чем на 0.25")
### END HIDDEN TESTS

# %% [markdown] lang="en"
r"""
## 3. What one neuron cannot do

You surely noticed: for XOR the line was never found. Two opposite corners would have to be on one side and the two others on the other side. A function for which a line exists is called *linearly separable*. How many of the functions of two bits are?

### Task 4. `is_separable(truth)`: 2 points, 15 minutes

- `truth` holds the four outputs of a function of two bits, for the rows $(0, 0)$, $(0, 1)$, $(1, 0)$, $(1, 1)$ in this order: a list, a tuple or an array of 0 and 1, or of bools;
- return `True` if some neuron has exactly these outputs, else `False`: a bool.

There are $2^4 = 16$ such functions, so a search through sensible weights is as good an answer as an argument that needs none. But a search that finds nothing proves something only if it was wide enough. Constant functions are separable too.

Example: `is_separable([0, 0, 0, 1])`, that is AND, is `True`.

<details><summary>Hint 1</summary>

Weights and biases that are multiples of ½ between −2 and 2 are more than enough to find every function that one neuron can compute.

</details>
<details><summary>Hint 2</summary>

Or think: colour the corners of a square with two colours. For which colourings can no line separate the colours?

</details>
"""

# %% [markdown] lang="ru"
r"""
## 3. Чего один нейрон не может

Вы наверняка заметили: для XOR прямая так и не нашлась. Две противоположные вершины должны были бы лечь по одну сторону, а две другие — по другую. Функция, для которой прямая существует, называется *линейно разделимой*. Сколько таких среди функций двух битов?

### Задача 4. `is_separable(truth)`: 2 балла, 15 минут

- `truth` — четыре значения функции двух битов на строках $(0, 0)$, $(0, 1)$, $(1, 0)$, $(1, 1)$ в этом порядке: список, кортеж или массив из 0 и 1 или из логических значений;
- верните `True`, если какой-нибудь нейрон даёт ровно эти значения, иначе `False`: логическое значение.

Таких функций всего $2^4 = 16$, так что перебор разумных весов — ответ не хуже рассуждения, которое обходится без весов. Но если перебор ничего не нашёл, это что-то доказывает, только когда он был достаточно широк. Постоянные функции тоже разделимы.

Пример: `is_separable([0, 0, 0, 1])`, то есть AND, — это `True`.

<details><summary>Подсказка 1</summary>

Весов и сдвигов, кратных ½, от −2 до 2 с избытком хватает, чтобы найти каждую функцию, которую вычисляет один нейрон.

</details>
<details><summary>Подсказка 2</summary>

Или подумайте: вершины квадрата раскрашены в два цвета. При каких раскрасках цвета нельзя разделить прямой?

</details>
"""


# %% task="is_separable"
def is_separable(truth):
    """Whether one neuron can have these outputs (4,) on the rows 00, 01, 10, 11."""
    ### BEGIN SOLUTION
    wanted = np.asarray(truth).astype(int)
    weights, biases = (-1, 0, 1), (-1.5, -0.5, 0.5, 1.5)
    return any(np.array_equal(step(ROWS @ [w1, w2] + b), wanted) for w1 in weights for w2 in weights for b in biases)
    ### END SOLUTION


# %% points=2 test="is_separable"
with check("AND is separable", ru="AND разделима"):
    check.close(is_separable([0, 0, 0, 1]), True, dtype=bool)
with check("XOR is not", ru="XOR — нет"):
    check.close(is_separable([0, 1, 1, 0]), False, dtype=bool)
### BEGIN HIDDEN TESTS
functions = [[(number >> bit) & 1 for bit in (3, 2, 1, 0)] for number in range(16)]
crosses = ([0, 1, 1, 0], [1, 0, 0, 1])
right = [truth not in crosses for truth in functions]
with check("of the 16 functions just the right ones are", ru="из 16 функций разделимы ровно те, что нужно"):
    lists = False
    answers = [is_separable(list(truth)) for truth in functions]
    check.mistake(
        "all answers are turned round: True means that such a neuron exists",
        ru="все ответы перевёрнуты: True означает, что такой нейрон есть",
        when=check.same(answers, np.logical_not(right)),
    )
    check.mistake(
        "XNOR, the opposite of XOR, is not separable either",
        ru="XNOR, отрицание XOR, тоже неразделима",
        when=lambda: bool(is_separable([1, 0, 0, 1])),
    )
    check.mistake(
        "constants are separable: a neuron can be always silent, or always fire",
        ru="константы разделимы: нейрон может всегда молчать или всегда срабатывать",
        when=check.same(answers[1:-1], right[1:-1]) and not (answers[0] and answers[-1]),
    )
    check.mistake(
        "a separable function is refused: a search needs negative weights and biases too, a training more steps",
        ru="отвергнута разделимая функция: при переборе нужны и отрицательные веса, и сдвиги, при обучении — больше шагов",
        when=any(check.same(answer, False) for answer, possible in zip(answers, right, strict=True) if possible),
    )
    check.close(answers, right, dtype=bool)
    lists = True
with check("takes tuples, arrays and bools", ru="принимает кортежи, массивы и логические значения"):
    check.mistake(
        "lists of ints are answered rightly: make such a list of a tuple, an array or bools first",
        ru="на списках целых ответы верны: сначала сделайте такой список из кортежа, массива, логических значений",
        when=lambda: (
            lists and all(check.same([is_separable(list(truth)) for truth in functions], right) for _ in range(20))
        ),
    )
    forms = [tuple, np.array, lambda bits: [bool(bit) for bit in bits], lambda bits: np.array(bits, dtype=bool)]
    forms.append(lambda bits: np.array(bits, dtype=float))
    for number, truth in enumerate(functions):
        chosen = forms if truth in crosses else [forms[number % 5], forms[number % 3]]
        check.close([is_separable(form(truth)) for form in chosen], [truth not in crosses] * len(chosen), dtype=bool)
with check(
    "gives the same answer every time, and leaves its argument as it was",
    ru="отвечает каждый раз одинаково и не меняет аргумент",
):
    check.mistake(
        "the same function is now separable and now not: a search at random must be much longer",
        ru="одна и та же функция то разделима, то нет: случайный перебор должен быть гораздо длиннее",
        when=lambda: any(is_separable(list(truth)) != is_separable(list(truth)) for truth in functions * 9),
    )
    for _ in range(2):
        for truth in functions:
            check.close(check.unchanged(is_separable, truth), truth not in crosses, dtype=bool)
        check.unchanged(is_separable, np.array([1, 0, 1, 1]))
### END HIDDEN TESTS

# %% [markdown] lang="en"
r"""
How many of the 16 are separable? 14: all but XOR and its opposite, XNOR, which is 1 when both inputs are the same.

There are two ways around the trouble with XOR, and the rest of deep learning grows from them.

**A new feature.** Give the neuron the product $x_1 x_2$ as a third input. In three dimensions a plane separates the four points; in the old two coordinates the border is no longer one line. Deck 000 gives the formula

$$x_1 \oplus x_2 = [x_1 + x_2 - 2 x_1 x_2 - \tfrac12 < 0].$$

Try it on the four rows by hand. There is a mistake in it, and you are about to mend it.

**A second layer.** Let two neurons take the inputs, and a third take the answers of these two. Each of the two draws a line; together they cut out a strip.
"""

# %% [markdown] lang="ru"
r"""
Сколько же функций из 16 разделимы? 14: все, кроме XOR и обратной к нему XNOR, которая равна 1, когда входы одинаковы.

Обойти трудность с XOR можно двумя способами, и из них вырастает всё остальное глубокое обучение.

**Новый признак.** Дайте нейрону третьим входом произведение $x_1 x_2$. В трёх измерениях четыре точки разделяет плоскость; в прежних двух координатах граница — уже не одна прямая. В лекции 000 дана формула

$$x_1 \oplus x_2 = [x_1 + x_2 - 2 x_1 x_2 - \tfrac12 < 0].$$

Проверьте её вручную на четырёх строках. В ней ошибка, и исправить её предстоит вам.

**Второй слой.** Пусть два нейрона получают входы, а третий — ответы этих двух. Каждый из двух проводит прямую, а вместе они вырезают полосу.
"""

# %% [markdown] lang="en"
r"""
### Task 5. `mended_xor(x1, x2)`: 1 point, 5 minutes

Mend the slide: compute XOR through the product feature. You may do without the comparison, as long as the result is right.

- `x1`, `x2` are two numbers or two arrays of one shape, holding 0 and 1, as ints or floats;
- for numbers the result is 0 or 1, an int; for arrays an int array of the same shape. They are ints for float inputs too; numpy's ints will do.

Example: `mended_xor(0, 1)` is 1; `mended_xor(np.array([0, 1]), np.array([1, 1]))` is `[1, 0]`.
"""

# %% [markdown] lang="ru"
r"""
### Задача 5. `mended_xor(x1, x2)`: 1 балл, 5 минут

Исправьте слайд: вычислите XOR через признак-произведение. Можно обойтись и без сравнения, лишь бы результат был верен.

- `x1`, `x2` — два числа или два массива одной формы из 0 и 1, целых или дробных;
- для чисел результат — целое 0 или 1; для массивов — массив целых той же формы. Результат целый и при дробных входах; годятся и целые типа numpy.

Пример: `mended_xor(0, 1)` равно 1; `mended_xor(np.array([0, 1]), np.array([1, 1]))` равно `[1, 0]`.
"""


# %% task="mended_xor"
def mended_xor(x1, x2):
    """XOR of 0/1 numbers or arrays, by the product feature: an int, or an int array of the same shape."""
    ### BEGIN SOLUTION
    z = x1 + x2 - 2 * x1 * x2 - 0.5
    return (z > 0) * 1
    ### END SOLUTION


# %% points=1 test="mended_xor"
with check("the four rows", ru="четыре строки"):
    check.mistake(
        "this is the slide as it stands, and it computes XNOR: look at the direction of the inequality",
        ru="это слайд как есть, и он вычисляет XNOR: посмотрите на направление неравенства",
        when=lambda: check.same([mended_xor(*map(int, row)) for row in ROWS], [1, 0, 0, 1]),
    )
    check.mistake(
        "a comparison gives a bool; the result is to be an int",
        ru="сравнение даёт логическое значение, а результат должен быть целым",
        when=lambda: isinstance(mended_xor(0, 1), bool | np.bool_),
    )
    check.close(mended_xor(0, 0), 0, dtype=int)
    check.close(mended_xor(0, 1), 1, dtype=int)
    check.close(mended_xor(1, 0), 1, dtype=int)
    check.close(mended_xor(1, 1), 0, dtype=int)
rng = check.rng()
one, two = rng.integers(0, 2, size=(2, 5, 3))
with check("arrays of any shape", ru="массивы любой формы"):
    check.mistake(
        "a comparison gives bools; the result is to be of ints",
        ru="сравнение даёт логические значения, а результат должен быть целым",
        when=lambda: np.asarray(mended_xor(one, two)).dtype == bool,
    )
    check.close(mended_xor(one.copy(), two.copy()), one != two, dtype=int)
    for shape in [(3,), (1,), (1, 1), (2, 3, 2)]:
        ones, twos = rng.integers(0, 2, size=(2, *shape))
        check.close(mended_xor(ones.copy(), twos.copy()), ones != twos, dtype=int)
### BEGIN HIDDEN TESTS
with check("floats give ints too", ru="на дробных числах — тоже целые"):
    check.mistake(
        "for inputs given as floats the result must still be an int",
        ru="и для дробных чисел на входе результат должен быть целым",
        when=lambda: [np.asarray(mended_xor(x, x)).dtype for x in (0, 0.0)] == [int, float],
    )
    check.close(mended_xor(1.0, 0.0), 1, dtype=int)
    check.close(mended_xor(0, 1.0), 1, dtype=int)
    check.close(mended_xor(one.astype(float), two.astype(float)), one != two, dtype=int)
    check.close(mended_xor(one, two.astype(float)), one != two, dtype=int)
    check.close(mended_xor(one.astype(np.float32), two.astype(np.float32)), one != two, dtype=int)
with check("takes numpy's numbers and unsigned ints", ru="принимает числа numpy и целые без знака"):
    check.mistake(
        "numbers without a sign have no −1, 0 − 1 gives 255: let no step go below 0, or turn the inputs into ints first",
        ru="у чисел без знака нет −1, и 0 − 1 даёт 255: не уходите ниже 0 или сначала превратите входы в обычные целые",
        when=lambda: not check.same(mended_xor(np.uint8([0]), np.uint8([1])), [1]),
    )
    for x1, x2 in ROWS:
        check.close(mended_xor(x1, x2), int(x1 != x2), dtype=int)
    check.close(mended_xor(one.astype(np.uint8), two.astype(np.uint8)), one != two, dtype=int)
with check("leaves its arguments as they were", ru="не меняет своих аргументов"):
    check.unchanged(mended_xor, one.astype(float), two.astype(float))
    check.unchanged(mended_xor, one, two)
    check.unchanged(mended_xor, one[:, 0].copy(), two[:, 0].copy())
### END HIDDEN TESTS

# %% [markdown] lang="en"
r"""
### Task 6. `xor_net()`: 2 points, 10 minutes

Now with two layers and no product. A layer of $k$ neurons has a weight matrix $W$ of shape $(d, k)$, one column per neuron, and biases $b$ of shape $(k,)$; all its sums at once are $XW + b$.

- return `(W1, b1, w2, b2)` of shapes $(2, 2)$, $(2,)$, $(2,)$ and a number: two hidden neurons and one that takes their answers;
- the net computes $\text{step}(\text{step}(X W_1 + b_1) \cdot w_2 + b_2)$, and this must be XOR on the four rows;
- each of the three neurons has a margin of at least 0.2 on the four rows.

There are many solutions, and any of them is right.

<details><summary>Hint 1</summary>

Express XOR through AND, OR and NAND: "one of them, but not both".

</details>
<details><summary>Hint 2</summary>

Take two of your gates as the columns of `W1`, and a third one as the output.

</details>
"""

# %% [markdown] lang="ru"
r"""
### Задача 6. `xor_net()`: 2 балла, 10 минут

Теперь с двумя слоями и без произведения. У слоя из $k$ нейронов есть матрица весов $W$ формы $(d, k)$, по столбцу на нейрон, и сдвиги $b$ формы $(k,)$; все его суммы сразу — это $XW + b$.

- верните `(W1, b1, w2, b2)` форм $(2, 2)$, $(2,)$, $(2,)$ и число: два скрытых нейрона и один, который получает их ответы;
- сеть вычисляет $\text{step}(\text{step}(X W_1 + b_1) \cdot w_2 + b_2)$, и на четырёх строках это должен быть XOR;
- зазор каждого из трёх нейронов на четырёх строках не меньше 0.2.

Решений много, и верно любое из них.

<details><summary>Подсказка 1</summary>

Выразите XOR через AND, OR и NAND: «один из них, но не оба».

</details>
<details><summary>Подсказка 2</summary>

Возьмите два своих логических элемента столбцами `W1`, а третий — выходом.

</details>
"""


# %% task="xor_net"
def xor_net():
    """(W1, b1, w2, b2) of a net of threshold neurons that computes XOR: (2, 2), (2,), (2,), a number."""
    ### BEGIN SOLUTION
    W1 = np.array([[1.0, -1.0], [1.0, -1.0]])  # columns: OR, NAND
    b1 = np.array([-0.5, 1.5])
    return W1, b1, np.array([1.0, 1.0]), -1.5  # AND of the two
    ### END SOLUTION


# %% points=2 test="xor_net"
with check("two hidden neurons and an output, of the right shapes", ru="два скрытых нейрона и выход, правильных форм"):
    check.mistake(
        "two hidden neurons are enough; a third one is not allowed",
        ru="двух скрытых нейронов достаточно, третий не допускается",
        when=lambda: np.shape(xor_net()[0])[1] > 2,
    )
    check.mistake(
        "b1 holds one bias per hidden neuron, shape (2,); b2 is a plain number",
        ru="b1 содержит по сдвигу на скрытый нейрон, форма (2,); b2 — просто число",
        when=lambda: np.shape(xor_net()[1]) != (2,) or np.shape(xor_net()[3]) != (),
    )
    check.parts(xor_net(), W1=(2, 2), b1=(2,), w2=(2,), b2=())
with check("the net computes XOR", ru="сеть вычисляет XOR"):
    W1, b1, w2, b2 = check.parts(xor_net(), W1=(2, 2), b1=(2,), w2=(2,), b2=())
    check.mistake(
        "this is XNOR: turn the sign of the output neuron",
        ru="это XNOR: поменяйте знак у выходного нейрона",
        when=lambda: check.same(step(step(ROWS @ W1 + b1) @ w2 + b2), [1, 0, 0, 1]),
    )
    check.mistake(
        "W1 is meant with one column per neuron; you have one row per neuron: transpose it",
        ru="в W1 нейрону отвечает столбец, а у вас строка: транспонируйте",
        when=lambda: check.same(step(step(ROWS @ W1.T + b1) @ w2 + b2), [0, 1, 1, 0]),
    )
    check.mistake(
        "the signs of b1 and b2 are wrong: the neuron adds b",
        ru="у b1 и b2 не те знаки: нейрон прибавляет b",
        when=lambda: check.same(step(step(ROWS @ W1 - b1) @ w2 - b2), [0, 1, 1, 0]),
    )
    check.mistake(
        "the hidden neurons will do; let the output neuron be their AND",
        ru="скрытые нейроны годятся; пусть выходной вычисляет их AND",
        when=lambda: check.same(step(ROWS @ W1 + b1).all(axis=1), [0, 1, 1, 0]),
    )
    check.close(step(step(ROWS @ W1 + b1) @ w2 + b2), [0, 1, 1, 0])
### BEGIN HIDDEN TESTS
with check(
    "every neuron has a margin of at least 0.2 on every row", ru="зазор каждого нейрона на каждой строке не меньше 0.2"
):
    W1, b1, w2, b2 = check.parts(xor_net(), W1=(2, 2), b1=(2,), w2=(2,), b2=())
    hidden = ROWS @ W1 + b1
    output = step(hidden) @ w2 + b2
    check.close(step(output), [0, 1, 1, 0])
    check.mistake(
        "a neuron's threshold goes exactly through a row: a sum of 0",
        ru="порог нейрона проходит ровно через строку: сумма равна 0",
        when=lambda: min(np.abs(hidden).min(), np.abs(output).min()) < 1e-9,
    )
    check.that(
        np.abs(hidden).min() >= 0.2 - 1e-9,
        "a hidden neuron's sum is nearer to 0 than 0.2",
        ru="у скрытого нейрона какая-то сумма ближе к 0, чем на 0.2",
    )
    check.that(
        np.abs(output).min() >= 0.2 - 1e-9,
        "the output neuron's sum is nearer to 0 than 0.2",
        ru="у выходного нейрона какая-то сумма ближе к 0, чем на 0.2",
    )
### END HIDDEN TESTS

# %% [markdown] lang="en"
r"""
Here are the three ways side by side. A single line leaves at least one row wrong. Two hidden neurons draw two lines, and the output keeps what lies between them. With the product as a third input a single neuron is enough; in the old two coordinates its border is no longer one line but two, $x_1 = \tfrac12$ and $x_2 = \tfrac12$.
"""

# %% [markdown] lang="ru"
r"""
Вот три способа рядом. Одна прямая ошибается хотя бы на одной строке. Два скрытых нейрона проводят две прямые, и выход оставляет то, что между ними. С произведением в качестве третьего входа хватает одного нейрона; в прежних двух координатах его граница — уже не одна прямая, а две: $x_1 = \tfrac12$ и $x_2 = \tfrac12$.
"""

# %% demo="decision_surfaces"
figures.decision_surfaces()

# %% [markdown] lang="en"
r"""
## 4. Learning: Rosenblatt's rule

So far you chose the weights. In 1958 Frank Rosenblatt let the neuron find them, from objects whose right answers are known. Go through the objects one by one. If the answer is right, change nothing. If the neuron should have fired and was silent, add the object to the weights; if it fired and should not have, subtract it:

$$w \leftarrow w + (y - a)\,x, \qquad b \leftarrow b + (y - a),$$

where $y$ is the label and $a$ the neuron's answer, both 0 or 1. So $y - a$ is $0$, $1$ or $-1$.

**Why does training end?**

- Put the bias among the weights: $\tilde w = (w, b)$ and $\tilde x = (x, 1)$. Then the sum is $\tilde w \cdot \tilde x$. The new vectors have one dimension more, and the border $\tilde w \cdot \tilde x = 0$ passes through 0. It is a *hyperplane*: what a line is in the plane and a plane in space.
- Suppose some $\tilde w$ is right on every object, with a margin above 0. Scale it to length 1: its answers stay, and its margin is now the distance from the hyperplane to the nearest $\tilde x$. Call it $\gamma$.
- Let $R$ be the length of the longest $\tilde x$.

Then the rule makes **at most $(R/\gamma)^2$ mistakes in all**, in whatever order the objects come (Novikoff, 1962).

If the data is not separable, training never ends. But if training has not finished yet, that does not prove that the data cannot be separated: perhaps it needs more steps.
"""

# %% [markdown] lang="ru"
r"""
## 4. Обучение: правило Розенблатта

До сих пор веса подбирали вы. В 1958 году Фрэнк Розенблатт поручил это самому нейрону: он находит веса по объектам, для которых известен верный ответ. Идём по объектам один за другим. Если ответ верен, ничего не меняем. Если нейрон должен был сработать, но промолчал, прибавляем объект к весам; если сработал напрасно — вычитаем:

$$w \leftarrow w + (y - a)\,x, \qquad b \leftarrow b + (y - a),$$

где $y$ — метка, а $a$ — ответ нейрона, оба 0 или 1. Значит, $y - a$ равно $0$, $1$ или $-1$.

**Почему обучение заканчивается?**

- Внесём сдвиг в веса: $\tilde w = (w, b)$ и $\tilde x = (x, 1)$. Тогда сумма — это $\tilde w \cdot \tilde x$. У новых векторов на одно измерение больше, а граница $\tilde w \cdot \tilde x = 0$ проходит через 0. Это *гиперплоскость*: то же, что прямая на плоскости и плоскость в пространстве.
- Пусть какой-то вектор $\tilde w$ даёт верный ответ на каждом объекте и его зазор больше 0. Приведём его к длине 1: ответы не изменятся, а зазор станет расстоянием от гиперплоскости до ближайшего $\tilde x$. Обозначим его $\gamma$.
- Пусть $R$ — длина самого длинного $\tilde x$.

Тогда правило сделает **всего не больше $(R/\gamma)^2$ ошибок**, в каком бы порядке ни шли объекты (Новиков, 1962).

Если данные неразделимы, правило не остановится никогда. Но если обучение ещё не закончилось, это не доказывает, что данные неразделимы: возможно, нужно больше шагов.
"""

# %% [markdown] lang="en"
r"""
### Task 7. `train_perceptron(X, y, epochs, rng)`: 3 points, 20 minutes

- `X` of shape $(n, d)$, `y` of shape $(n,)$ with labels 0 and 1 (both may be lists), `epochs` a number of passes, `rng` a `numpy.random.Generator`;
- start from $w = 0$, $b = 0$; in each epoch go through all objects in a fresh order, a permutation drawn from `rng`, and change $w$ and $b$ **right after each mistake**;
- return `(w, b, mistakes)`: the weights of shape $(d,)$, the bias, and a list of `epochs` ints, the number of mistakes in each epoch. After the first clean epoch the rest of the list is zeros; with `epochs = 0` the list is empty, and $w$ and $b$ are still 0.

Example: `X = [[1.0]]`, `y = [1]`, `epochs = 2`. At first the sum is 0, the neuron is silent, and that is a mistake: $w$ becomes `[1.0]` and $b$ becomes 1. In the second epoch the sum is 2. So the result is `([1.0], 1.0, [1, 0])`.

<details><summary>Hint 1</summary>

`rng.permutation(n)` gives the numbers from 0 to $n - 1$ in a random order.

</details>
<details><summary>Hint 2</summary>

Two loops: over epochs, over the objects of the permutation. The sum must be computed with the $w$ and $b$ of this very moment, so not for all objects before the loop.

</details>
<details><summary>Hint 3</summary>

Make `w` with `np.zeros(d)`: with ints a float cannot be added in place.

</details>
"""

# %% [markdown] lang="ru"
r"""
### Задача 7. `train_perceptron(X, y, epochs, rng)`: 3 балла, 20 минут

- `X` формы $(n, d)$, `y` формы $(n,)$ с метками 0 и 1 (оба могут быть списками), `epochs` — число проходов, `rng` — `numpy.random.Generator`;
- начните с $w = 0$, $b = 0$; в каждой эпохе пройдите все объекты в новом порядке — перестановке, полученной от `rng`, — и меняйте $w$ и $b$ **сразу после каждой ошибки**;
- верните `(w, b, mistakes)`: веса формы $(d,)$, сдвиг и список из `epochs` целых — число ошибок в каждой эпохе. После первой эпохи без ошибок дальше в списке идут нули; при `epochs = 0` список пуст, а $w$ и $b$ остаются нулями.

Пример: `X = [[1.0]]`, `y = [1]`, `epochs = 2`. Сначала сумма равна 0, нейрон молчит, и это ошибка: $w$ становится `[1.0]`, а $b$ становится 1. Во второй эпохе сумма равна 2. Итак, результат: `([1.0], 1.0, [1, 0])`.

<details><summary>Подсказка 1</summary>

`rng.permutation(n)` даёт числа от 0 до $n - 1$ в случайном порядке.

</details>
<details><summary>Подсказка 2</summary>

Два цикла: по эпохам и по объектам перестановки. Сумму надо считать с теми $w$ и $b$, которые есть в этот самый момент, а не заранее для всех объектов.

</details>
<details><summary>Подсказка 3</summary>

Создайте `w` через `np.zeros(d)`: к целым числам дробное на месте не прибавить.

</details>
"""


# %% task="train_perceptron"
def train_perceptron(X, y, epochs, rng):
    """Rosenblatt's rule from w = 0, b = 0: X (n, d), y (n,) of 0/1 → w (d,), b, list of mistakes per epoch."""
    ### BEGIN SOLUTION
    X = np.asarray(X, dtype=float)
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for _ in range(epochs):
        wrong = 0
        for i in rng.permutation(len(X)):
            error = int(y[i]) - int(X[i] @ w + b > 0)
            w += error * X[i]
            b += error
            wrong += error != 0
        mistakes.append(wrong)
    return w, b, mistakes
    ### END SOLUTION


# %% points=3 test="train_perceptron"
def learned(X, y, epochs, seed=0):
    """The student's w, b and mistakes as one array."""
    result = train_perceptron(X.copy(), y.copy(), epochs, np.random.default_rng(seed))
    w, b, mistakes = check.parts(result, w=np.shape(X)[1:], b=(), mistakes=(epochs,))
    return np.array([*w, b, *mistakes])


with check("the example of the statement", ru="пример из условия"):
    check.mistake(
        "the answer is computed anew between the changes of w and b: take y − a once, for both",
        ru="ответ вычисляется заново между изменениями w и b: возьмите y − a один раз для обоих",
        when=lambda: check.same(found, [1, 0, 1, 0]) and check.same(learned([[0.0]], [1], 1), [0, 1, 1]),
    )
    check.mistake(
        "the bias is never updated; it changes by y − a after a mistake",
        ru="сдвиг не меняется, а после ошибки он меняется на y − a",
        when=lambda: check.same(found, [1, 0, 1, 0]) and check.same(learned([[0.0]], [1], 1), [0, 0, 1]),
    )
    check.mistake(
        "you go the wrong way: y − a, not a − y",
        ru="вы идёте не туда: нужно y − a, а не a − y",
        when=lambda: check.same(found[:2], [-2, -2]),
    )
    check.mistake(
        "the step is 1: the object is added once, whole, since y and a are 0 or 1",
        ru="шаг равен 1: объект прибавляется один раз и целиком, ведь y и a равны 0 или 1",
        when=lambda: first[0] > 0 and first[0] != 1 and check.same(first, [first[0], first[0], 1]),
    )
    check.mistake(
        "a right answer changes w and b too; only a mistake may",
        ru="w и b меняются и при верном ответе, а должны только при ошибке",
        when=lambda: check.same(first, [1, 1, 1]) and check.same(found[:2], [2, 2]),
    )
    check.mistake(
        "w and b must start at 0 in every call",
        ru="w и b должны начинаться с 0 при каждом вызове",
        when=lambda: learned([[1.0]], [1], 0).any(),
    )
    check.mistake(
        "nothing was learned: is every object visited, and is the neuron silent at a sum of 0?",
        ru="ничего не выучено: все ли объекты пройдены и молчит ли нейрон при сумме 0?",
        when=lambda: check.same(found, [0, 0, 0, 0]),
    )
    first, found = [learned([[1.0]], [1], epochs) for epochs in (1, 2)]
    check.close(found, [1, 1, 1, 0])
with check("learns AND", ru="обучается AND"):
    w, b, mistakes = np.split(learned(ROWS, [0, 0, 0, 1], 30), [2, 3])
    check.mistake(
        "a mistake on class 0 changes nothing: that is what the rule for labels −1 and 1 does with a 0",
        ru="ошибка на классе 0 ничего не меняет: так действует правило для меток −1 и 1, если дать ему метку 0",
        when=lambda: check.same([*w, *b], [1, 1, 1]),
    )
    check.mistake(
        "an epoch counts more mistakes than there are objects: start the count anew in each epoch",
        ru="в эпохе насчитано больше ошибок, чем объектов: начинайте счёт заново в каждой эпохе",
        when=lambda: mistakes.max() > len(ROWS),
    )
    check.close(step(ROWS @ w + b), [0, 0, 0, 1])
    check.close(mistakes[-1], 0)


### BEGIN HIDDEN TESTS
import itertools


def rosenblatt(total, label):
    """What an object adds, as a share of itself, by the rule."""
    return label - (total > 0)


def passed(X, y, orders, rule=rosenblatt):
    """w, b and the mistakes of each pass after passes in these orders, as one array."""
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    for order in orders:
        wrong = 0
        for i in order:
            change = rule(X[i] @ w + b, y[i])
            w, b, wrong = w + change * X[i], b + change, wrong + (change != 0)
        mistakes.append(wrong)
    return np.array([*w, b, *mistakes])


def among(result, results):
    """Whether a result is one of these."""
    return any(check.same(result, possible, atol=1e-4) for possible in results)


def eighths(shape, most):
    """Random multiples of ⅛: sums and products of these are exact in float32 too."""
    return rng.integers(-8 * most, 8 * most + 1, size=shape) / 8


rng = check.rng()
seed = int(rng.integers(2**31))
orders = [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)]
visits = [(i, j, k)[:length] for i in range(3) for j in range(3) for k in range(3) for length in (1, 2, 3)]
triples = [(eighths((3, 4), 5), np.array(y)) for y in ([1, 0, 1], [0, 1, 0], [0, 0, 1], [1, 1, 0]) * 8]
with check(
    "one pass over three objects is Rosenblatt's in some order",
    ru="один проход по трём объектам — это правило Розенблатта в некотором порядке",
):

    def everywhere(possible):
        """Whether w and b are, for each of the triples, among those that a mistake makes possible."""
        return all(
            among(result[:5], [mistaken[:5] for mistaken in possible(X, y)])
            for result, (X, y) in zip(results, triples, strict=True)
        )

    def follows(rule):
        """Whether w and b are everywhere what this rule gives."""
        return everywhere(lambda X, y: [passed(X, y, [order], rule) for order in orders])

    check.mistake(
        "the weights change only after the pass; change them right after each mistake",
        ru="веса меняются только после прохода, а надо сразу после каждой ошибки",
        when=lambda: everywhere(lambda X, y: [np.array([*(y @ X), y.sum()]) / share for share in (1, 3)]),
    )
    check.mistake(
        "w·x + b > 0 alone says if the neuron fires: at exactly 0 it is silent, and a right answer near 0 is no mistake",
        ru="срабатывает ли нейрон, решает только w·x + b > 0: ровно при 0 он молчит, а верный ответ вблизи 0 — не ошибка",
        when=lambda: (
            follows(lambda total, label: label - (total >= 0))
            or follows(lambda total, label: (2 * label - 1) * ((2 * label - 1) * total <= 0))
            or follows(lambda total, label: (2 * label - 1) * ((2 * label - 1) * total < 1))
        ),
    )
    check.mistake(
        "you take y minus the sum; a is the neuron's answer, 0 or 1",
        ru="вы берёте y минус сумма, а в правиле a — ответ нейрона, 0 или 1",
        when=lambda: (
            follows(lambda total, label: label - total)
            or follows(lambda total, label: (label - total) * (label != (total > 0)))
        ),
    )
    check.mistake(
        "the objects are permuted and the labels are not: take X[i] and y[i] with one i",
        ru="объекты переставлены, а метки нет: берите X[i] и y[i] с одним и тем же i",
        when=lambda: everywhere(lambda X, y: [passed(X[list(order)], y, [(0, 1, 2)]) for order in orders]),
    )
    check.mistake(
        "a pass visits every object once: none twice, none left out, and it goes on after a mistake",
        ru="за проход каждый объект встречается один раз: без повторов, без пропусков и без остановки на ошибке",
        when=lambda: not follows(rosenblatt) and everywhere(lambda X, y: [passed(X, y, [visit]) for visit in visits]),
    )
    results = [learned(X, y, 1, seed + number) for number, (X, y) in enumerate(triples)]
    for result, (X, y) in zip(results, triples, strict=True):
        check.that(
            among(result, [passed(X, y, [order]) for order in orders]),
            "no order of the three objects gives this result",
            ru="ни один порядок трёх объектов не даёт такого результата",
        )
with check("a fresh order in each epoch, drawn from rng", ru="в каждой эпохе новый порядок, взятый у rng"):
    # Four epochs on three objects. Each of the habits below explains the results of less than half of the 6⁴ sequences
    # of orders, so that forty runs in fresh orders all look like one of them with a chance below 1e-11.
    X, y = np.array([[1, -1], [4, -5], [3, -4]]), np.array([1, 0, 1])
    possible = {sequence: tuple(passed(X, y, sequence)) for sequence in itertools.product(orders, repeat=4)}
    runs = [tuple(np.round(learned(X, y, 4, seed + number), 3)) for number in range(40)]
    turned = {(0, 1, 2), (1, 2, 0), (2, 0, 1)}
    habits = [lambda s, epoch=epoch: s[epoch] == s[epoch - 1] for epoch in (1, 2, 3)]
    habits += [lambda s, epoch=epoch, order=order: s[epoch] == order for epoch in range(4) for order in orders]
    habits += [lambda s: s[1] == s[0][::-1] == s[3] and s[2] == s[0]]
    habits += [lambda s: len({order in turned for order in s}) == 1]

    def fits(habit):
        """Whether each run is what some sequence of orders with this habit gives."""
        return {result for sequence, result in possible.items() if habit(sequence)}.issuperset(runs)

    check.mistake(
        "the order never depends on rng: use rng.permutation",
        ru="порядок не зависит от rng: возьмите rng.permutation",
        when=lambda: follows(rosenblatt) and runs[0] in possible.values() and len(set(runs)) == 1,
    )
    check.mistake(
        "the order is drawn once; draw a fresh one in each epoch",
        ru="порядок выбран один раз, а нужен новый в каждой эпохе",
        when=lambda: follows(rosenblatt) and fits(lambda s: len(set(s)) == 1),
    )
    check.mistake(
        "w and b are right, the numbers of mistakes are not: each epoch counts its own, as they are made",
        ru="w и b верны, а числа ошибок нет: каждая эпоха считает свои, по мере того как их делает",
        when=lambda: (
            follows(rosenblatt)
            and not fits(lambda s: True)
            and {run[:3] for run in runs} <= {result[:3] for result in possible.values()}
        ),
    )
    check.that(
        fits(lambda s: True),
        "no orders of the objects give this result",
        ru="никакие порядки объектов не дают такого результата",
    )
    check.that(
        not any(map(fits, habits)),
        "in forty runs the order of an epoch was always the same, or the last one again, turned round or backwards",
        ru="в сорока запусках порядок эпохи всегда один и тот же или такой, как в прошлой, либо повёрнутый по кругу, либо обратный",
    )
with check("at most (R/γ)² mistakes, and then none", ru="не больше (R/γ)² ошибок, а потом ни одной"):
    for d in (1, 3, 5):
        true = rng.normal(size=d + 1)
        X = eighths((2000, d), 1)
        distance = np.c_[X, np.ones(len(X))] @ true / np.linalg.norm(true)
        X, distance = X[np.abs(distance) > 0.25][:50], distance[np.abs(distance) > 0.25][:50]
        y, radius = (distance > 0).astype(int), np.sqrt((X**2).sum(axis=1) + 1).max()
        bound = int((radius / np.abs(distance).min()) ** 2)
        w, b, mistakes = np.split(learned(X, y, bound + 3, seed), [d, d + 1])
        check.that(mistakes.sum() <= bound, "more mistakes than (R/γ)²", ru="ошибок больше, чем (R/γ)²")
        check.that(
            not mistakes[bound:].any(), "still mistakes after (R/γ)² + 1 epochs", ru="ошибки и после (R/γ)² + 1 эпох"
        )
        check.close(step(X @ w + b), y)
with check("goes through as many epochs as it is told", ru="проходит столько эпох, сколько велено"):

    def xor(epochs):
        """The mistakes on XOR, which cannot be learned."""
        return learned(ROWS, [0, 1, 1, 0], epochs, seed)[3:]

    check.mistake(
        "training stops although mistakes are made: only an epoch without mistakes may end it",
        ru="обучение остановлено, хотя ошибки ещё есть: закончить его может только эпоха без ошибок",
        when=lambda: xor(3).all() and not xor(300).all(),
    )
    check.close(learned(ROWS, [0, 0, 0, 1], 0, seed), np.zeros(3))
    check.that(
        xor(300).all(),
        "XOR cannot be learned, but an epoch is said to have no mistakes",
        ru="XOR выучить нельзя, а в какой-то эпохе будто бы нет ошибок",
    )
with check("each mistake of all epochs is in w and b", ru="в w и b вошла каждая ошибка всех эпох"):
    check.mistake(
        "fewer mistakes are in w and b than were counted: return the last w and b, and keep the step at 1",
        ru="в w и b вошло меньше ошибок, чем насчитано: верните последние w и b и не меняйте шаг, он равен 1",
        when=lambda: follows(rosenblatt) and len(w) == 12 and np.abs(w[:10]).sum() < mistakes.sum(),
    )
    y = rng.permutation([0, 1] * 5)
    X = np.c_[np.eye(10), rng.integers(-20, 21, size=(10, 2))]  # w[i] counts the mistakes on object i
    for number in range(5):
        w, b, mistakes = np.split(learned(X, y, 30, seed + number), [12, 13])
        check.close([*w, *b], [*(w[:10] @ X), w[:10].sum()], atol=1e-3)
        check.close(np.abs(w[:10]).sum(), mistakes.sum(), atol=1e-3)
with check("objects of one class alone", ru="объекты только одного класса"):
    X, ones, zeros = eighths((7, 2), 2), np.ones(7, dtype=int), np.zeros(7, dtype=int)
    check.mistake(
        "w and b must start at 0 in every call",
        ru="w и b должны начинаться с 0 при каждом вызове",
        when=lambda: learned(X, ones, 0, seed).any(),
    )
    check.mistake(
        "with labels 0 alone the neuron is right from the start: it is silent at a sum of 0",
        ru="если все метки 0, нейрон прав с самого начала: при сумме 0 он молчит",
        when=lambda: check.same(learned(X[:1], zeros[:1], 1, seed), [*-X[0], -1, 1]),
    )
    w, b, mistakes = np.split(learned(X, ones, 200, seed), [2, 3])
    check.close(step(X @ w + b), ones)
    check.close(mistakes[-1], 0)
    check.close(learned(X, zeros, 3, seed), np.zeros(6))
with check(
    "the same rng gives the same result, and mistakes are ints", ru="при том же rng — тот же результат, и ошибки целые"
):
    X, y = eighths((12, 3), 2), rng.integers(0, 2, size=12)
    check.mistake(
        "w and b must start at 0 in every call",
        ru="w и b должны начинаться с 0 при каждом вызове",
        when=lambda: learned(X, y, 0, seed).any(),
    )
    check.mistake(
        "all randomness comes from rng: no np.random, no generator of your own",
        ru="вся случайность берётся из rng: ни np.random, ни собственного генератора",
        when=lambda: not check.same(learned(X, y, 6, seed), learned(X, y, 6, seed)),
    )
    check.close(learned(X, y, 6, seed), learned(X, y, 6, seed))
    result = train_perceptron(X.copy(), y.copy(), 6, np.random.default_rng(seed))
    mistakes = result["mistakes"] if isinstance(result, dict) else result[2]
    check.close(mistakes, learned(X, y, 6, seed)[4:], dtype=int)
    check.close(learned(X.astype(np.float32), y, 6, seed), learned(X, y, 6, seed))
with check("leaves its data as it was, and takes lists", ru="не меняет данных и принимает списки"):
    X, y = rng.integers(-3, 4, size=(6, 2)), np.array([0, 1, 1, 0, 1, 0])
    for given in [(X, y), (X * 0.5, y), (X.tolist(), y.tolist())]:
        check.unchanged(lambda X, y: train_perceptron(X, y, 3, np.random.default_rng(seed)), *given)
    check.close(learned([[0.5, -2]], [1], 3), learned(np.array([[0.5, -2]]), np.array([1]), 3))
    check.close(learned(X.tolist(), y.tolist(), 3), learned(X, y, 3))
### END HIDDEN TESTS

# %% [markdown] lang="en"
r"""
**Predict first:** will the line move at every object? Will it come to its final place from one side only? Will that place be half-way between the classes? Here are the lines of your perceptron after each of the first five epochs.
"""

# %% [markdown] lang="ru"
r"""
**Сначала предскажите:** сдвинется ли прямая на каждом объекте? Будет ли она подходить к своему конечному месту всё время с одной стороны? Окажется ли это место посередине между классами? Вот прямые вашего перцептрона после каждой из первых пяти эпох.
"""

# %% demo="perceptron_path"
rng = np.random.default_rng(5)
X = rng.uniform(-1, 1, size=(120, 2))
X = X[np.abs(X @ [1.0, 2.0] - 0.3) > 0.2]
y = step(X @ [1.0, 2.0] - 0.3)
history = [train_perceptron(X, y, epochs, np.random.default_rng(0))[:2] for epochs in range(6)]
figures.perceptron_path(history, X, y)

# %% [markdown] lang="en"
r"""
What you saw: only mistakes move the line. If you draw the order with `rng.permutation`, there are 11, 9, 5, 2 and 0 of them in the five epochs. The fifth changes nothing, so its line covers the fourth. After the first epoch squares are on the wrong side, after the second circles. And the line stops as soon as nothing is wrong: it nearly touches class 1, although there is ten times as much room on the side of class 0. The rule seeks a line, not the best one.
"""

# %% [markdown] lang="ru"
r"""
Что вы увидели: прямую сдвигают только ошибки. Если порядок даёт `rng.permutation`, их за пять эпох 11, 9, 5, 2 и 0. Пятая эпоха ничего не меняет, и её прямая закрывает четвёртую. После первой эпохи на неверной стороне оказались квадраты, после второй — круги. А когда ошибок не осталось, прямая остановилась: она почти касается класса 1, хотя со стороны класса 0 места вдесятеро больше. Правило ищет хоть какую-то прямую, а не лучшую.
"""
# %% [markdown] lang="en"
r"""
## 5. Staircases: a picture that needs two layers

An image is numbers too. Take the smallest images there are, 2×2 pixels, each light (0) or dark (1), and write them as $x = ($top left, top right, bottom left, bottom right$)$. There are 16. Two of them we call staircases: the left one, `(1, 0, 1, 1)`, and the right one, `(0, 1, 1, 1)`. The array `IMAGES` below holds all 16 in the order of counting, in which the right staircase comes before the left one.
"""

# %% [markdown] lang="ru"
r"""
## 5. Лестницы: картинка, для которой нужны два слоя

Изображение — тоже числа. Возьмём самые маленькие изображения, 2×2 пикселя, каждый светлый (0) или тёмный (1), и запишем их как $x = ($левый верхний, правый верхний, левый нижний, правый нижний$)$. Всего их 16. Два из них назовём лестницами: левую, `(1, 0, 1, 1)`, и правую, `(0, 1, 1, 1)`. В массиве `IMAGES` ниже все 16 стоят в порядке счёта, и правая лестница идёт в нём раньше левой.
"""

# %% demo="image_as_numbers"
figures.image_as_numbers()

# %% demo="sixteen_images"
figures.sixteen_images()

# %%
IMAGES = data.binary_images()  # (16, 4)
STAIRCASE = data.is_staircase(IMAGES)  # (16,), 1 for the two staircases
IMAGES[STAIRCASE == 1]

# %% [markdown] lang="en"
r"""
### Task 8. `staircase_unit()`: 1 point, 10 minutes

How far does one neuron get? It should fire on the staircases and be silent on the other images. Return `(w, b)`, of shape $(4,)$ and a number, of a neuron that is right on 15 of the 16. (A neuron that never fires is right on 14. That sounds impressive, but it is of no use.)

This line counts the images on which `w` and `b` are right: `(step(IMAGES @ w + b) == STAIRCASE).sum()`.

**Predict first:** why can no neuron be right on all 16? The two staircases add up to $(1, 1, 2, 2)$. Find two other images that do so too; neither is a staircase. Compare the neuron's sums.

<details><summary>Hint</summary>

You may recognise one staircase only and miss the other. Or recognise both, and one image too many.

</details>
"""

# %% [markdown] lang="ru"
r"""
### Задача 8. `staircase_unit()`: 1 балл, 10 минут

Далеко ли уйдёт один нейрон? Пусть он срабатывает на лестницах и молчит на остальных изображениях. Верните `(w, b)` — форма $(4,)$ и число — для нейрона, который прав на 15 изображениях из 16. (Нейрон, который не срабатывает никогда, прав на 14: звучит внушительно, а толку от него нет.)

Эта строка считает, на скольких изображениях `w` и `b` дают верный ответ: `(step(IMAGES @ w + b) == STAIRCASE).sum()`.

**Сначала предскажите:** почему ни один нейрон не прав на всех 16? Две лестницы в сумме дают $(1, 1, 2, 2)$. Найдите два других изображения, которые дают столько же; это будут не лестницы. Сравните суммы нейрона.

<details><summary>Подсказка</summary>

Можно узнавать только одну лестницу и пропускать другую. А можно узнавать обе и одно лишнее изображение.

</details>
"""


# %% task="staircase_unit"
def staircase_unit():
    """(w, b) of one neuron that is right on 15 of the 16 images: w (4,), b a number."""
    ### BEGIN SOLUTION
    return np.array([1.0, 1.0, 2.0, 2.0]), -4.5  # both staircases, and the all-dark image
    ### END SOLUTION


# %% points=1 test="staircase_unit"
def fifteen(fired):
    """Whether 15 of the 16 images are answered rightly."""
    return (fired == STAIRCASE).sum() == 15


with check("it is right on 15 of the 16 images", ru="прав на 15 изображениях из 16"):
    w, b = check.parts(staircase_unit(), w=(4,), b=())
    check.mistake(
        "at a sum of exactly 0 the neuron is silent: move the threshold a little",
        ru="при сумме ровно 0 нейрон молчит: немного сдвиньте порог",
        when=lambda: fifteen(IMAGES @ w + b >= 0),
    )
    check.mistake(
        "1 is a dark pixel and 0 a light one, not the other way round",
        ru="1 — это тёмный пиксель, а 0 — светлый, а не наоборот",
        when=lambda: fifteen(step((1 - IMAGES) @ w + b)),
    )
    check.mistake(
        "the order of the pixels is top left, top right, bottom left, bottom right",
        ru="порядок пикселей: левый верхний, правый верхний, левый нижний, правый нижний",
        when=lambda: any(fifteen(step(IMAGES[:, order] @ w + b)) for order in ([2, 3, 0, 1], [0, 2, 1, 3])),
    )
    check.mistake("the sign of b is wrong", ru="у b не тот знак", when=lambda: fifteen(step(IMAGES @ w - b)))
    fired = step(IMAGES @ w + b)
    check.mistake(
        "14 is what a neuron gets that never fires",
        ru="14 получает и нейрон, который никогда не срабатывает",
        when=lambda: not fired.any(),
    )
    missed, extra = (fired < STAIRCASE).sum(), (fired > STAIRCASE).sum()
    check.that(
        fifteen(fired),
        f"it misses {missed} of the 2 staircases and fires on {extra} of the 14 other images",
        ru=f"он пропускает {missed} из 2 лестниц и срабатывает на {extra} из 14 других изображений",
    )
### BEGIN HIDDEN TESTS
with check("it fires on a staircase", ru="срабатывает на лестнице"):
    w, b = check.parts(staircase_unit(), w=(4,), b=())
    check.that(
        step(IMAGES[STAIRCASE == 1] @ w + b).any(),
        "it fires on neither staircase",
        ru="не срабатывает ни на одной лестнице",
    )
### END HIDDEN TESTS

# %% [markdown] lang="en"
r"""
Why not 16? The images $(0, 0, 1, 1)$ and $(1, 1, 1, 1)$ also add up to $(1, 1, 2, 2)$. So for any $w$ and $b$ the neuron's sums on these two give the same total as its sums on the two staircases. If it were right on all four, the first total would be at most 0 and the second above 0.

### Task 9. `staircase_net()`: 2 points, 15 minutes

The first design of deck 000: build two detectors, one for each staircase, and join them. The slide says the answer is positive when **both** detectors respond. But there is no image on which both do: it must be **or**.

- return `(W1, b1, w2, b2)` of shapes $(4, 2)$, $(2,)$, $(2,)$ and a number;
- hidden neuron 1 fires on the left staircase and on no other image; hidden neuron 2 on the right one and on no other;
- the output is $1 \vee 2$: it fires when hidden neuron 1 or hidden neuron 2 fires;
- all this must stand **noise** of 0.1. Noise of $\varepsilon$ moves every pixel by anything from 0 to $\varepsilon$ towards the other shade, each pixel on its own: a dark one may come down to $1 - \varepsilon$, a light one up to $\varepsilon$. Each of the three neurons must still answer as it does for the clean image.

<details><summary>Hint 1</summary>

A detector of one image has positive weights where the image is dark and negative ones where it is light.

</details>
<details><summary>Hint 2</summary>

What is the sum for its own staircase at the worst noise? What is it for the nearest other image, at noise that brings it closest? Put the threshold between the two.

</details>
"""

# %% [markdown] lang="ru"
r"""
Почему не 16? Изображения $(0, 0, 1, 1)$ и $(1, 1, 1, 1)$ вместе тоже дают $(1, 1, 2, 2)$. Значит, при любых $w$ и $b$ две суммы нейрона на них складываются в то же число, что и две его суммы на лестницах. Будь он прав на всех четырёх, первое число было бы не больше 0, а второе больше 0.

### Задача 9. `staircase_net()`: 2 балла, 15 минут

Первый замысел лекции 000: построить два детектора, по одному на каждую лестницу, и соединить их. На слайде сказано, что ответ положителен, когда срабатывают **оба** детектора. Но нет изображения, на котором срабатывают оба: здесь нужно **или**.

- верните `(W1, b1, w2, b2)` форм $(4, 2)$, $(2,)$, $(2,)$ и число;
- скрытый нейрон 1 срабатывает на левой лестнице и ни на каком другом изображении; скрытый нейрон 2 — на правой и ни на каком другом;
- выход — это $1 \vee 2$: он срабатывает, когда сработал скрытый нейрон 1 или скрытый нейрон 2;
- всё это должно выдерживать **шум** 0.1. Шум $\varepsilon$ сдвигает каждый пиксель, независимо от других, к противоположному цвету на любую величину от 0 до $\varepsilon$: тёмный может опуститься до $1 - \varepsilon$, светлый — подняться до $\varepsilon$. Каждый из трёх нейронов должен отвечать так же, как на чистом изображении.

<details><summary>Подсказка 1</summary>

У детектора одного изображения веса положительны там, где оно тёмное, и отрицательны там, где светлое.

</details>
<details><summary>Подсказка 2</summary>

Чему равна сумма для своей лестницы при худшем шуме? А для ближайшего другого изображения при шуме, который подводит его ближе всего? Поставьте порог между ними.

</details>
"""


# %% task="staircase_net"
def staircase_net():
    """(W1, b1, w2, b2): a detector of the left staircase, one of the right, and their or: (4, 2), (2,), (2,), a number."""
    ### BEGIN SOLUTION
    W1 = np.array([[1.0, -1.0], [-1.0, 1.0], [1.0, 1.0], [1.0, 1.0]])
    return W1, np.array([-2.4, -2.4]), np.array([1.0, 1.0]), -0.5
    ### END SOLUTION


# %% points=2 test="staircase_net"
LEFT, RIGHT = (np.all(image == IMAGES, axis=1).astype(int) for image in (data.LEFT_STAIRCASE, data.RIGHT_STAIRCASE))
with check("the net recognises both staircases and nothing else", ru="сеть узнаёт обе лестницы и ничего больше"):
    W1, b1, w2, b2 = check.parts(staircase_net(), W1=(4, 2), b1=(2,), w2=(2,), b2=())

    def right(images=IMAGES, sign1=1, sign2=1):
        """Whether the net would be right if the images, or the signs of the biases, were these."""
        return check.same(step(step(images @ W1 + sign1 * b1) @ w2 + sign2 * b2), STAIRCASE)

    check.mistake(
        "at a sum of exactly 0 a neuron is silent: move the thresholds a little",
        ru="при сумме ровно 0 нейрон молчит: немного сдвиньте пороги",
        when=lambda: check.same((IMAGES @ W1 + b1 >= 0) @ w2 + b2 >= 0, STAIRCASE),
    )
    check.mistake(
        "this is the slide's and: no image makes both detectors fire, so the net never does; you need or",
        ru="это «и», как на слайде: оба детектора не срабатывают ни на одном изображении, и сеть молчит всегда; нужно «или»",
        when=lambda: step(np.array([[0, 0], [0, 1], [1, 0], [1, 1]]) @ w2 + b2).tolist() == [0, 0, 0, 1],
    )
    check.mistake(
        "the sign of a bias is wrong; the neuron adds its bias",
        ru="у сдвига не тот знак; нейрон свой сдвиг прибавляет",
        when=lambda: right(sign1=-1) or right(sign2=-1) or right(sign1=-1, sign2=-1),
    )
    check.mistake(
        "1 is a dark pixel and 0 a light one, not the other way round",
        ru="1 — это тёмный пиксель, а 0 — светлый, а не наоборот",
        when=lambda: right(1 - IMAGES),
    )
    check.mistake(
        "the order of the pixels is top left, top right, bottom left, bottom right",
        ru="порядок пикселей: левый верхний, правый верхний, левый нижний, правый нижний",
        when=lambda: right(IMAGES[:, [2, 3, 0, 1]]) or right(IMAGES[:, [0, 2, 1, 3]]),
    )
    check.close(step(step(IMAGES @ W1 + b1) @ w2 + b2), STAIRCASE)
with check(
    "hidden neuron 1 detects the left staircase, neuron 2 the right one",
    ru="скрытый нейрон 1 узнаёт левую лестницу, нейрон 2 — правую",
):
    W1, b1, w2, b2 = check.parts(staircase_net(), W1=(4, 2), b1=(2,), w2=(2,), b2=())
    check.mistake(
        "the two detectors are exchanged: the left one comes first",
        ru="детекторы переставлены: первым идёт левый",
        when=lambda: check.same(step(IMAGES @ W1 + b1), np.stack([RIGHT, LEFT], axis=1)),
    )
    check.mistake(
        "a hidden neuron fires on other images too: it must know its own staircase alone",
        ru="скрытый нейрон срабатывает и на других изображениях, а должен узнавать только свою лестницу",
        when=lambda: ((fired >= detectors).all(axis=0) & (fired > detectors).any(axis=0) & ~fired.all(axis=0)).any(),
    )
    fired, detectors = step(IMAGES @ W1 + b1), np.stack([LEFT, RIGHT], axis=1)
    check.close(fired, detectors)
### BEGIN HIDDEN TESTS
noisy = data.grey_corners(IMAGES, 0.1)  # (16, 16, 4)
with check("the detectors stand noise of 0.1", ru="детекторы выдерживают шум 0.1"):
    W1, b1, w2, b2 = check.parts(staircase_net(), W1=(4, 2), b1=(2,), w2=(2,), b2=())
    check.mistake(
        "right on clean images, wrong with noise: put the threshold between the worst sums, not near one of them",
        ru="на чистых изображениях верно, с шумом нет: поставьте порог между худшими суммами, а не возле одной из них",
        when=lambda: check.same(step(IMAGES @ W1 + b1), np.stack([LEFT, RIGHT], axis=1)),
    )
    wanted = np.broadcast_to(np.stack([LEFT, RIGHT], axis=1)[:, None], (16, 16, 2))
    check.close(step(noisy @ W1 + b1), wanted)
with check("the net stands noise of 0.1", ru="сеть выдерживает шум 0.1"):
    W1, b1, w2, b2 = check.parts(staircase_net(), W1=(4, 2), b1=(2,), w2=(2,), b2=())
    check.mistake(
        "right on clean images, wrong with noise",
        ru="на чистых изображениях верно, с шумом нет",
        when=lambda: check.same(step(step(IMAGES @ W1 + b1) @ w2 + b2), STAIRCASE),
    )
    check.close(step(step(noisy @ W1 + b1) @ w2 + b2), np.broadcast_to(STAIRCASE[:, None], (16, 16)))
### END HIDDEN TESTS

# %% [markdown] lang="en"
r"""
Now look inside your net. Beside every image the sum of each neuron is a bar, on a scale of the neuron's own: to the right of the line it fires. Raise the noise and watch which bar crosses its line first.
"""

# %% [markdown] lang="ru"
r"""
Теперь загляните внутрь своей сети. Рядом с каждым изображением сумма каждого нейрона показана столбиком, у каждого нейрона в своём масштабе: если столбик справа от черты, нейрон срабатывает. Прибавляйте шум и следите, какой столбик первым перейдёт черту.
"""

# %% demo="staircases"
demos.staircases(*staircase_net())

# %% [markdown] lang="en"
r"""
However you choose the weights, this design breaks at noise 0.2. Here is why.

- A detector must tell its staircase from each of the four images that differ from it in one pixel. So a weight is positive where the staircase is dark and negative where it is light.
- Take the pixel $i$ with the smallest $|w_i|$, call this $m$, and the image that differs from the staircase there. Noise $\varepsilon$ may move both of them in pixel $i$, towards each other. Only $1 - 2\varepsilon$ of the difference is left, and it is worth $(1 - 2\varepsilon)\, m$ in the sums.
- In each of the three other pixels $j$ noise may move the staircase alone, which takes $\varepsilon |w_j|$ from its sum.
- The sum of the staircase must stay the larger one:

$$(1 - 2\varepsilon)\, m \;>\; \varepsilon \sum_{j \ne i} |w_j| \;\ge\; 3 \varepsilon m.$$

So $1 - 2\varepsilon > 3\varepsilon$, that is $\varepsilon < 1/5$. The second design of deck 000 asks less of each neuron, and bears more noise.

### Task 10. `staircase_net_by_row()`: 2 points, 15 minutes

What do both staircases share? A dark bottom row. And of the top row exactly one pixel is dark.

- return `(W1, b1, w2, b2)` of shapes $(4, 3)$, $(3,)$, $(3,)$ and a number;
- hidden neuron 1 fires when the bottom row is dark (both pixels), whatever is above;
- hidden neuron 2 fires when the top left pixel is dark and the top right one light, whatever is below; hidden neuron 3 the other way round;
- the output is $1 \wedge (2 \vee 3)$: it fires when neuron 1 fires and so does 2 or 3;
- all this must stand noise of **0.2**, in the same sense as in task 9.

**Predict first:** for which noise $\varepsilon$ can this design be made to work?

<details><summary>Hint 1</summary>

Each hidden neuron looks at two pixels only. The weights of the others are 0.

</details>
<details><summary>Hint 2</summary>

Neurons 2 and 3 never fire together, so at most two of the three hidden neurons fire. When two do, neuron 1 is one of them, and that is when the output must fire.

</details>
"""

# %% [markdown] lang="ru"
r"""
Как ни выбирай веса, при шуме 0.2 этот замысел ломается. Вот почему.

- Детектор должен отличать свою лестницу от каждого из четырёх изображений, которые отличаются от неё одним пикселем. Поэтому его веса положительны там, где лестница тёмная, и отрицательны там, где светлая.
- Возьмём пиксель $i$ с наименьшим $|w_i|$ — обозначим это число $m$ — и изображение, которое отличается от лестницы этим пикселем. Шум $\varepsilon$ может сдвинуть в пикселе $i$ и лестницу, и это изображение навстречу друг другу. От разницы между ними останется $1 - 2\varepsilon$, а в суммах — $(1 - 2\varepsilon)\, m$.
- В каждом из трёх остальных пикселей $j$ шум может сдвинуть только лестницу и отнять у её суммы $\varepsilon |w_j|$.
- Сумма лестницы должна остаться больше:

$$(1 - 2\varepsilon)\, m \;>\; \varepsilon \sum_{j \ne i} |w_j| \;\ge\; 3 \varepsilon m.$$

Значит, $1 - 2\varepsilon > 3\varepsilon$, то есть $\varepsilon < 1/5$. Второй замысел лекции 000 требует от каждого нейрона меньше, а шума выдерживает больше.

### Задача 10. `staircase_net_by_row()`: 2 балла, 15 минут

Что общего у обеих лестниц? Тёмный нижний ряд. А в верхнем ряду тёмный ровно один пиксель.

- верните `(W1, b1, w2, b2)` форм $(4, 3)$, $(3,)$, $(3,)$ и число;
- скрытый нейрон 1 срабатывает, когда нижний ряд тёмный (оба пикселя), что бы ни было сверху;
- скрытый нейрон 2 срабатывает, когда левый верхний пиксель тёмный, а правый верхний светлый, что бы ни было снизу; скрытый нейрон 3 — наоборот;
- выход — это $1 \wedge (2 \vee 3)$: он срабатывает, когда сработал нейрон 1 и вместе с ним 2 или 3;
- всё это должно выдерживать шум **0.2** в том же смысле, что в задаче 9.

**Сначала предскажите:** при каком шуме $\varepsilon$ этот замысел можно осуществить?

<details><summary>Подсказка 1</summary>

Каждый скрытый нейрон смотрит лишь на два пикселя. Веса остальных равны 0.

</details>
<details><summary>Подсказка 2</summary>

Нейроны 2 и 3 никогда не срабатывают вместе, так что из трёх скрытых нейронов срабатывает не больше двух. Если сработали два, один из них — нейрон 1, и именно тогда должен сработать выход.

</details>
"""


# %% task="staircase_net_by_row"
def staircase_net_by_row():
    """(W1, b1, w2, b2): dark bottom row, and exactly one dark pixel on top: (4, 3), (3,), (3,), a number."""
    ### BEGIN SOLUTION
    W1 = np.array([[0.0, 1.0, -1.0], [0.0, -1.0, 1.0], [1.0, 0.0, 0.0], [1.0, 0.0, 0.0]])
    return W1, np.array([-1.4, -0.4, -0.4]), np.array([1.0, 1.0, 1.0]), -1.5
    ### END SOLUTION


# %% points=2 test="staircase_net_by_row"
with check("the net recognises both staircases and nothing else", ru="сеть узнаёт обе лестницы и ничего больше"):
    W1, b1, w2, b2 = check.parts(staircase_net_by_row(), W1=(4, 3), b1=(3,), w2=(3,), b2=())

    def right(images=IMAGES, sign1=1, sign2=1):
        """Whether the net would be right if the images, or the signs of the biases, were these."""
        return check.same(step(step(images @ W1 + sign1 * b1) @ w2 + sign2 * b2), STAIRCASE)

    def answers(*expected):
        """Whether the output answers this when it hears nothing, neuron 1, 2, 3, 1 and 2, 1 and 3."""
        heard = [[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, 1]]
        return step(np.array(heard) @ w2 + b2).tolist() == list(expected)

    check.mistake(
        "the sign of a bias is wrong; the neuron adds its bias",
        ru="у сдвига не тот знак; нейрон свой сдвиг прибавляет",
        when=lambda: right(sign1=-1) or right(sign2=-1) or right(sign1=-1, sign2=-1),
    )
    check.mistake(
        "the order of the pixels is top left, top right, bottom left, bottom right",
        ru="порядок пикселей: левый верхний, правый верхний, левый нижний, правый нижний",
        when=lambda: right(IMAGES[:, [2, 3, 0, 1]]) or right(IMAGES[:, [0, 2, 1, 3]]),
    )
    check.mistake(
        "the output is 1 ∨ 2 ∨ 3: one of them is not enough, the bottom row must be dark as well",
        ru="на выходе 1 ∨ 2 ∨ 3: одного мало, нижний ряд тоже должен быть тёмным",
        when=lambda: answers(0, 1, 1, 1, 1, 1),
    )
    check.mistake(
        "the output is 2 ∨ 3 and does not hear neuron 1: the bottom row must be dark as well",
        ru="на выходе 2 ∨ 3, нейрон 1 не слышен: нижний ряд тоже должен быть тёмным",
        when=lambda: answers(0, 0, 1, 1, 1, 1),
    )
    check.mistake(
        "the output must fire on neurons 1 and 2, and on 1 and 3, and not on one of the three alone",
        ru="выход должен срабатывать на нейронах 1 и 2, а также на 1 и 3, но ни на одном из трёх в отдельности",
        when=lambda: not answers(0, 0, 0, 0, 1, 1),
    )
    check.close(step(step(IMAGES @ W1 + b1) @ w2 + b2), STAIRCASE)
top_left, top_right, bottom_left, bottom_right = IMAGES.T
design = np.stack([bottom_left & bottom_right, top_left & ~top_right & 1, ~top_left & top_right & 1], axis=1)
with check("each hidden neuron means what the design says", ru="каждый скрытый нейрон означает то, что задумано"):
    W1, b1, w2, b2 = check.parts(staircase_net_by_row(), W1=(4, 3), b1=(3,), w2=(3,), b2=())
    fired = step(IMAGES @ W1 + b1)
    check.mistake(
        "the order of the hidden neurons: 1 is the bottom row, 2 a dark top left pixel, 3 a dark top right one",
        ru="порядок скрытых нейронов: 1 — нижний ряд, 2 — тёмный левый верхний пиксель, 3 — тёмный правый верхний",
        when=lambda: sorted(fired.T.tolist()) == sorted(design.T.tolist()),
    )
    check.mistake(
        "the sign of b1 is wrong; a neuron adds its bias",
        ru="у b1 не тот знак; нейрон свой сдвиг прибавляет",
        when=lambda: check.same(step(IMAGES @ W1 - b1), design),
    )
    check.mistake(
        "neuron 1 must demand both pixels of the bottom row, and no others",
        ru="нейрону 1 нужны оба пикселя нижнего ряда и никакие другие",
        when=lambda: not check.same(fired[:, 0], design[:, 0]),
    )
    check.mistake(
        "neurons 2 and 3 look at the top row alone: one pixel dark, the other light",
        ru="нейроны 2 и 3 смотрят только на верхний ряд: один пиксель тёмный, другой светлый",
        when=lambda: not check.same(fired[:, 1:], design[:, 1:]),
    )
    check.close(fired, design)
### BEGIN HIDDEN TESTS
grey = data.grey_corners(IMAGES, 0.2)  # (16, 16, 4)
with check("the hidden neurons stand noise of 0.2", ru="скрытые нейроны выдерживают шум 0.2"):
    W1, b1, w2, b2 = check.parts(staircase_net_by_row(), W1=(4, 3), b1=(3,), w2=(3,), b2=())
    check.mistake(
        "right on clean images, wrong with noise: put the threshold between the worst sums",
        ru="на чистых изображениях верно, с шумом нет: поставьте порог между худшими суммами",
        when=lambda: check.same(step(IMAGES @ W1 + b1), design),
    )
    check.close(step(grey @ W1 + b1), np.broadcast_to(design[:, None], (16, 16, 3)))
with check("the net stands noise of 0.2", ru="сеть выдерживает шум 0.2"):
    W1, b1, w2, b2 = check.parts(staircase_net_by_row(), W1=(4, 3), b1=(3,), w2=(3,), b2=())
    check.mistake(
        "right on clean images, wrong with noise",
        ru="на чистых изображениях верно, с шумом нет",
        when=lambda: check.same(step(step(IMAGES @ W1 + b1) @ w2 + b2), STAIRCASE),
    )
    check.close(step(step(grey @ W1 + b1) @ w2 + b2), np.broadcast_to(STAIRCASE[:, None], (16, 16)))
### END HIDDEN TESTS

# %% [markdown] lang="en"
r"""
Look inside this net too. Raise the noise to 0.2 and beyond: which neuron gives way first?
"""

# %% [markdown] lang="ru"
r"""
Загляните внутрь и этой сети. Доведите шум до 0.2 и дальше: какой нейрон сдастся первым?
"""

# %% demo="staircases_by_row"
demos.staircases(*staircase_net_by_row())

# %% [markdown] lang="en"
r"""
What you saw: this net bears the noise that breaks the first one. Each neuron is asked for less, so its border runs farther from the images. With weights 1 and −1:

- neuron 1 adds the bottom pixels. If both are dark, noise leaves at least $2 - 2\varepsilon$; if one is light, at most $1 + \varepsilon$.
- neuron 2 subtracts the top right pixel from the top left one. If it should fire, noise leaves at least $1 - 2\varepsilon$; if not, at most $\varepsilon$. Neuron 3 is its mirror image.
- a threshold fits in between as long as $2 - 2\varepsilon > 1 + \varepsilon$ and $1 - 2\varepsilon > \varepsilon$. Both say $\varepsilon < 1/3$.

So the design works for every $\varepsilon < 1/3$, and for no larger one: at $1/3$ nothing is left for the threshold.
"""

# %% [markdown] lang="ru"
r"""
Что вы увидели: эта сеть выдерживает шум, который ломает первую. Каждому нейрону поручено меньше, и его граница проходит дальше от изображений. При весах 1 и −1:

- нейрон 1 складывает нижние пиксели. Если оба тёмные, шум оставит от суммы не меньше $2 - 2\varepsilon$; если один из них светлый, получится не больше $1 + \varepsilon$.
- нейрон 2 вычитает правый верхний пиксель из левого верхнего. Если он должен сработать, шум оставит не меньше $1 - 2\varepsilon$; если нет, получится не больше $\varepsilon$. Нейрон 3 — его зеркальное отражение.
- порог помещается между ними, пока $2 - 2\varepsilon > 1 + \varepsilon$ и $1 - 2\varepsilon > \varepsilon$. Оба неравенства означают $\varepsilon < 1/3$.

Итак, замысел осуществим при любом $\varepsilon < 1/3$, а при большем — нет: уже при $1/3$ порогу не остаётся места.
"""

# %% [markdown] lang="en"
r"""
## 6. From a step to a probability

A threshold neuron has two defects. It says yes or no, but not how sure it is: an image at the very border and one far from it get the same answer. And, as you saw, it sees no interplay between features. The first defect goes away when the step is replaced by a smooth curve, the *sigmoid*:

$$\sigma(z) = \frac{1}{1 + e^{-z}}, \qquad a = \sigma(w \cdot x + b).$$

It rises from 0 to 1, $\sigma(0) = \tfrac12$, and $\sigma(-z) = 1 - \sigma(z)$. The number $a$ is read as the probability of class 1, and the neuron is then the same thing as logistic regression.
"""

# %% [markdown] lang="ru"
r"""
## 6. От ступеньки к вероятности

У порогового нейрона два недостатка. Он говорит «да» или «нет», но не сообщает, насколько уверен: изображение на самой границе и изображение вдали от неё получают один ответ. И, как вы видели, он не замечает взаимодействия признаков. Первый недостаток исчезает, если заменить ступеньку гладкой кривой, *сигмоидой*:

$$\sigma(z) = \frac{1}{1 + e^{-z}}, \qquad a = \sigma(w \cdot x + b).$$

Она растёт от 0 до 1, $\sigma(0) = \tfrac12$, и $\sigma(-z) = 1 - \sigma(z)$. Число $a$ понимают как вероятность класса 1, и такой нейрон — то же самое, что логистическая регрессия.
"""

# %% demo="sigmoid_and_step"
figures.sigmoid_and_step()

# %% demo="sigmoid_unit"
demos.sigmoid_unit()

# %% [markdown] lang="en"
r"""
### Task 11. `sigmoid(z)`: 1 point, 10 minutes

- `z` is a number or an array of any shape, of ints or floats; lists are fine;
- a number gives a number, an array an array of the same shape (numpy's numbers and arrays of shape `()` count as numbers);
- the result is float64, lies in $[0, 1]$, and is off by at most $10^{-12}$ in absolute value everywhere, at $z = \pm 1000$ as well, **without a warning**.

Example: `sigmoid(0)` is 0.5; `sigmoid(np.array([-1000, 1000]))` is `[0, 1]`.

The formula as it stands computes $e^{1000}$ at $z = -1000$, which is beyond the largest float: numpy warns of an overflow. In a long training such an overflow later turns into a NaN.

<details><summary>Hint 1</summary>

$e^{-|z|}$ never overflows. Which of the two formulas $\frac{1}{1 + e^{-z}}$ and $\frac{e^z}{1 + e^z}$ is safe for which sign of $z$?

</details>
<details><summary>Hint 2</summary>

`np.where(z >= 0, ..., ...)` computes both branches for all elements. So write both in terms of `np.exp(-np.abs(z))`.

</details>
"""

# %% [markdown] lang="ru"
r"""
### Задача 11. `sigmoid(z)`: 1 балл, 10 минут

- `z` — число или массив любой формы, целый или дробный; годятся и списки;
- для числа результат — число, для массива — массив той же формы (числа numpy и массивы формы `()` тоже считаются числами);
- результат имеет тип float64, лежит в $[0, 1]$ и всюду отличается от точного не больше чем на $10^{-12}$ по модулю, в том числе при $z = \pm 1000$, и **без предупреждений**.

Пример: `sigmoid(0)` равно 0.5; `sigmoid(np.array([-1000, 1000]))` равно `[0, 1]`.

Формула как есть вычисляет при $z = -1000$ число $e^{1000}$, а оно больше любого float: numpy предупреждает о переполнении. В долгом обучении такое переполнение потом оборачивается NaN.

<details><summary>Подсказка 1</summary>

$e^{-|z|}$ никогда не переполняется. Какая из формул $\frac{1}{1 + e^{-z}}$ и $\frac{e^z}{1 + e^z}$ безопасна при каком знаке $z$?

</details>
<details><summary>Подсказка 2</summary>

`np.where(z >= 0, ..., ...)` вычисляет обе ветви для всех элементов. Поэтому выразите обе через `np.exp(-np.abs(z))`.

</details>
"""


# %% task="sigmoid"
def sigmoid(z):
    """1 / (1 + exp(-z)), elementwise and without overflow: any shape → the same shape, float64."""
    ### BEGIN SOLUTION
    z = np.asarray(z, dtype=float)
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, small) / (1 + small)
    ### END SOLUTION


# %% points=1 test="sigmoid"
def overflows(function, argument):
    """Whether a call warns that a number is too large."""
    try:
        check.quiet(function, argument)
    except Exception as error:
        return "overflow" in str(error)


z = np.array([-np.log(3), 0, np.log(3)])
with check("known values", ru="известные значения"):
    check.mistake(
        "this is σ(−z): the sign of the exponent is wrong",
        ru="это σ(−z): у показателя степени не тот знак",
        when=lambda: check.same(sigmoid(z), [0.75, 0.5, 0.25]),
    )
    check.mistake(
        "this is tanh, which goes from −1 to 1; σ goes from 0 to 1",
        ru="это tanh, он идёт от −1 до 1, а σ — от 0 до 1",
        when=lambda: check.same(sigmoid(z), np.tanh(z)),
    )
    check.mistake(
        "this is σ(2z): the curve is twice as steep as it should be",
        ru="это σ(2z): кривая вдвое круче, чем нужно",
        when=lambda: check.same(sigmoid(z), [0.1, 0.5, 0.9]),
    )
    check.mistake(
        "this is a step or a line with corners; σ bends smoothly",
        ru="это ступенька или ломаная, а σ изгибается плавно",
        when=lambda: check.same(np.diff(sigmoid(np.array([0.5, 1.0, 1.5])), n=2), [0]),
    )
    check.mistake(
        "it works for one number and not for an array: `if` cannot choose for many numbers at once",
        ru="для одного числа верно, для массива нет: `if` не может выбирать сразу за много чисел",
        when=lambda: check.same([sigmoid(number) for number in z.tolist()], [0.25, 0.5, 0.75], rtol=1e-9),
    )
    check.close(sigmoid(z), [0.25, 0.5, 0.75], dtype=float)
with check("±1000 without a warning", ru="±1000 без предупреждений"):
    check.mistake(
        "exp(z)/(1 + exp(z)) is inf/inf at a large z: use exp of a negative number alone",
        ru="exp(z)/(1 + exp(z)) при большом z — это inf/inf: берите exp только от отрицательного числа",
        when=lambda: np.isnan(sigmoid(np.array([1000.0]))).any(),
    )
    check.mistake(
        "exp of a large positive number overflows: use exp(-|z|)",
        ru="exp большого положительного числа переполняется: возьмите exp(-|z|)",
        when=lambda: overflows(sigmoid, far),
    )
    check.mistake(
        "z or the result is clipped too early: σ(−1000) must be 0 to within 1e-12",
        ru="z или результат обрезается слишком рано: σ(−1000) должно быть нулём с точностью до 1e-12",
        when=lambda: 1e-12 < sigmoid(np.array([-1000.0]))[0] < 0.01,
    )
    for far in (np.array([-1000.0, 1000.0]), np.array([-1000, 1000]), [-1000, 1000]):
        check.close(check.quiet(sigmoid, far), [0, 1], dtype=float)
    for far in (-1000, 1000.0):
        check.close(check.quiet(sigmoid, far), far > 0, dtype=float)


### BEGIN HIDDEN TESTS
def by_hand(z):
    """The sigmoid of one number."""
    return 1 / (1 + np.exp(-z)) if z >= 0 else np.exp(z) / (1 + np.exp(z))


z = np.concatenate([check.rng().normal(scale=s, size=40) for s in (0.1, 1, 10, 30, 300)]).clip(-700, 700)
z = np.concatenate([z, [-1e6, -1e4, 1e4, 1e6]])
exact = np.array([by_hand(number) for number in z.tolist()])
with check("exact to 1e-12 everywhere", ru="всюду точно до 1e-12"):
    check.mistake(
        "exp of a large positive number overflows: use exp(-|z|)",
        ru="exp большого положительного числа переполняется: возьмите exp(-|z|)",
        when=lambda: overflows(sigmoid, z),
    )
    check.mistake(
        "nearly: is z clipped, or anything rounded or cut to float32 on the way?",
        ru="почти: не обрезается ли z и не округляется ли что-то по пути или превращается в float32?",
        when=lambda: 1e-12 < np.abs(sigmoid(z) - exact).max() < 0.01,
    )
    check.close(check.quiet(sigmoid, z), exact, rtol=0, atol=1e-12, dtype=float)
with check("σ(−z) = 1 − σ(z), and nothing leaves [0, 1]", ru="σ(−z) = 1 − σ(z), и ничто не выходит из [0, 1]"):
    values = np.asarray(sigmoid(z))
    check.close(sigmoid(-z), 1 - values, rtol=0, atol=1e-12)
    check.that(values.min() >= 0 and values.max() <= 1, "a value is outside [0, 1]", ru="значение за пределами [0, 1]")
with check("ints, lists and float32 are as good as float64", ru="целые числа, списки и float32 ничем не хуже float64"):
    exactly = np.vectorize(by_hand)
    forms = [[-2, 0, 5], np.array([-2, 0, 5]), [[-2, 0], [5, 1]], z[:6].astype(np.float32)]
    forms += [np.array([-128, -2, 127], np.int8), np.array([0, 2, 255], np.uint8)]
    doubles = [np.asarray(form, dtype=float) for form in forms]
    check.mistake(
        "turn the argument to float64 first: np.asarray(z, dtype=float)",
        ru="сначала превратите аргумент в float64: np.asarray(z, dtype=float)",
        when=lambda: all(check.same(sigmoid(same), exactly(same), rtol=0, atol=1e-12) for same in doubles),
    )
    for form, same in zip(forms, doubles, strict=True):
        check.close(sigmoid(form), exactly(same), rtol=0, atol=1e-12, dtype=float)
with check(
    "a number gives a number, an array one of its own shape", ru="число даёт число, массив — массив той же формы"
):
    for number in (2, -3.5, np.int64(2), np.float32(-2), np.array(-0.5)):
        check.close(sigmoid(number), by_hand(float(number)), rtol=0, atol=1e-12, dtype=float)
    for shape in [(1,), (1, 1), (3, 1), (2, 1, 3)]:
        part = z[: np.prod(shape)].reshape(shape)
        check.close(sigmoid(part), exactly(part), rtol=0, atol=1e-12, dtype=float)
    check.close(np.size(sigmoid(np.zeros((0, 3)))), 0)
with check("leaves its argument as it was", ru="не меняет своего аргумента"):
    check.unchanged(sigmoid, z.copy())
    check.unchanged(sigmoid, np.array([1, -2]))
    check.unchanged(sigmoid, [1, -2])
### END HIDDEN TESTS

# %% [markdown] lang="en"
r"""
The probability repairs the first defect only. Change one pixel and leave the others: since $\sigma$ rises, the answer of a single neuron rises with this pixel if its weight is positive, and falls if it is negative, **whatever the other pixels are**. In a staircase the top left pixel must be dark when the top right one is light, and light when that one is dark. No single neuron can demand this; a second layer can.
"""

# %% [markdown] lang="ru"
r"""
Вероятность исправляет только первый недостаток. Меняйте один пиксель, не трогая остальных: поскольку $\sigma$ растёт, ответ одного нейрона растёт вместе с этим пикселем, если вес положителен, и падает, если отрицателен, **каковы бы ни были остальные пиксели**. А у лестницы левый верхний пиксель должен быть тёмным, когда правый верхний светлый, и светлым, когда тот тёмный. Одному нейрону это недоступно, а второму слою доступно.
"""

# %% demo="monotone_probability"
figures.monotone_probability()

# %% [markdown] lang="en"
r"""
**Many classes.** Give each of $k$ classes a neuron of its own: a layer $Z = XW + b$ with one number per object and class. To turn a row of $Z$ into probabilities, make the numbers positive and divide by their sum:

$$\text{softmax}(z)_j = \frac{e^{z_j}}{\sum_i e^{z_i}}.$$

Adding one number to all $z_j$ changes nothing: it multiplies numerator and denominator alike.

### Task 12. `softmax(Z)`: 1 point, 10 minutes

- `Z` of shape $(n, k)$, ints or floats; it may be a list of lists; the result has shape $(n, k)$, float64, and each row sums to 1;
- large numbers must do no harm, even if the numbers in different rows of `Z` differ by 20,000; no warnings.

Example: `softmax(np.zeros((2, 4)))` is 0.25 everywhere.

<details><summary>Hint 1</summary>

Before you take exponents, subtract from each row its own largest number.

</details>
<details><summary>Hint 2</summary>

`Z.max(axis=1, keepdims=True)` has shape $(n, 1)$ and can be subtracted from $(n, k)$.

</details>
"""

# %% [markdown] lang="ru"
r"""
**Много классов.** Дайте каждому из $k$ классов свой нейрон: слой $Z = XW + b$, по числу на объект и класс. Чтобы превратить строку $Z$ в вероятности, сделайте числа положительными и разделите на их сумму:

$$\text{softmax}(z)_j = \frac{e^{z_j}}{\sum_i e^{z_i}}.$$

Прибавьте ко всем $z_j$ одно и то же число — и ничего не изменится: числитель и знаменатель умножатся на одно и то же.

### Задача 12. `softmax(Z)`: 1 балл, 10 минут

- `Z` формы $(n, k)$, целые или дробные числа, можно списком списков; результат формы $(n, k)$, float64, и сумма каждой строки равна 1;
- большие числа не должны вредить, даже если числа в разных строках `Z` отличаются на 20 000; предупреждений быть не должно.

Пример: `softmax(np.zeros((2, 4)))` всюду равно 0.25.

<details><summary>Подсказка 1</summary>

Прежде чем брать экспоненты, вычтите из каждой строки её собственное наибольшее число.

</details>
<details><summary>Подсказка 2</summary>

`Z.max(axis=1, keepdims=True)` имеет форму $(n, 1)$, и его можно вычесть из $(n, k)$.

</details>
"""


# %% task="softmax"
def softmax(Z):
    """Rows to probabilities: (n, k) → (n, k), float64, each row sums to 1."""
    ### BEGIN SOLUTION
    Z = np.asarray(Z, dtype=float)
    powers = np.exp(Z - Z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
    ### END SOLUTION


# %% points=1 test="softmax"
def plain(Z):
    """Softmax by its formula, for numbers of moderate size."""
    return np.exp(Z) / np.exp(Z).sum(axis=1, keepdims=True)


Z = np.array([[0.0, 0.0, 0.0], [np.log(1), np.log(2), np.log(5)]])
with check("each row sums to 1", ru="сумма каждой строки равна 1"):
    check.mistake(
        "you divide by the sum over the whole array; sum over axis 1 and keep the dimension",
        ru="вы делите на сумму по всему массиву; суммируйте по оси 1 и сохраните размерность",
        when=lambda: np.shape(softmax(Z)) == (2, 3) and check.same(np.sum(softmax(Z)), 1),
    )
    check.mistake(
        "your columns sum to 1, not the rows: axis 1, not 0",
        ru="у вас единице равны суммы столбцов, а не строк: ось 1, а не 0",
        when=lambda: check.same(np.sum(softmax(Z), axis=0), np.ones(3)),
    )
    check.mistake(
        "keep the dimension of the sums: the rows of (n, k) are divided by (n, 1), not by (n,)",
        ru="сохраните размерность сумм: строки (n, k) делятся на (n, 1), а не на (n,)",
        when=lambda: check.same(softmax(np.array([[0, -np.log(3)], [0, 0]])), [[3 / 4, 1 / 6], [3 / 4, 1 / 2]]),
    )
    check.mistake(
        "this is σ of each number by itself; the numbers of a row share the 1 among them",
        ru="это σ от каждого числа по отдельности, а числа одной строки делят единицу между собой",
        when=lambda: check.same(softmax(Z), [[1 / 2, 1 / 2, 1 / 2], [1 / 2, 2 / 3, 5 / 6]]),
    )
    check.mistake(
        "these are the logarithms of the probabilities",
        ru="это логарифмы вероятностей",
        when=lambda: check.same(np.exp(softmax(Z)).sum(axis=1), np.ones(2)),
    )
    check.shape(softmax(Z), (2, 3))
    check.close(np.sum(softmax(Z), axis=1), np.ones(2), dtype=float)
with check("known values", ru="известные значения"):

    def straight(shares):
        """Whether these shares of the second row sum to 1 and grow with its numbers along a straight line."""
        slopes = np.diff(shares) / np.diff(Z[1])
        return slopes[0] > 0 and check.same(slopes[0], slopes[1]) and check.same(np.sum(shares), 1)

    check.mistake(
        "this marks the largest number of a row; softmax gives a share to every one",
        ru="это отметка наибольшего числа строки, а softmax даёт долю каждому",
        when=lambda: check.same(softmax(Z)[1], [0, 0, 1]),
    )
    check.mistake(
        "the shares grow with Z along a straight line; take exponents before you divide",
        ru="доли растут вместе с Z по прямой; прежде чем делить, возьмите экспоненты",
        when=lambda: straight(softmax(Z)[1]),
    )
    check.mistake(
        "you subtract the maximum of each column; subtract that of each row",
        ru="вы вычитаете максимум каждого столбца, а нужен максимум каждой строки",
        when=lambda: check.same(softmax(Z), [[10 / 17, 5 / 17, 2 / 17], [1 / 3, 1 / 3, 1 / 3]]),
    )
    check.mistake(
        "nearly: are the probabilities rounded, or computed in float32?",
        ru="почти: не округлены ли вероятности и не вычислены ли в float32?",
        when=lambda: check.same(softmax(Z), [[1 / 3, 1 / 3, 1 / 3], [0.125, 0.25, 0.625]], atol=0.01),
    )
    check.close(softmax(Z), [[1 / 3, 1 / 3, 1 / 3], [0.125, 0.25, 0.625]], dtype=float)


with check("numbers far apart in one row", ru="далёкие друг от друга числа в одной строке"):
    check.mistake(
        "exponents of large numbers overflow: subtract the maximum of each row first",
        ru="экспоненты больших чисел переполняются: сначала вычтите максимум каждой строки",
        when=lambda: check.same(softmax(Z), plain(Z)) and check.same(softmax(apart), [[0, np.nan]]),
    )
    check.mistake(
        "numbers or their exponents are clipped: next to a number that is 20,000 larger the share is 0",
        ru="числа или их экспоненты обрезаются: рядом с числом, большим на 20 000, доля равна 0",
        when=lambda: check.same(softmax(Z), plain(Z)) and 0 < np.min(softmax(apart)) <= 0.5,
    )
    apart = np.array([[0.0, 2e4]])
    check.close(check.quiet(softmax, apart), [[0, 1]])
    check.close(check.quiet(softmax, np.array([[0.0, -3e4]])), [[1, 0]])
### BEGIN HIDDEN TESTS
rng = check.rng()
Z, shift = rng.normal(size=(5, 3)), rng.normal(scale=3, size=(5, 1))
with check("adding a constant to a row changes nothing", ru="сдвиг строки на константу ничего не меняет"):
    check.mistake(
        "the largest number is to be subtracted, not divided by",
        ru="наибольшее число надо вычитать, а не делить на него",
        when=lambda: check.same(softmax(Z), plain(Z / Z.max(axis=1, keepdims=True))),
    )
    check.mistake(
        "nearly: is anything rounded, computed in float32, or is a small number added to the sums?",
        ru="почти: не округлено ли что-нибудь, не вычислено ли в float32, не прибавлено ли к суммам малое число?",
        when=lambda: 1e-12 < np.abs(softmax(Z) - plain(Z)).max() < 1e-4,
    )
    check.close(softmax(Z + shift), softmax(Z), atol=1e-12)
    check.close(softmax(Z), plain(Z), atol=1e-12)
    for constant in (709.0, -740.0, 1e5):
        check.close(check.quiet(softmax, Z + constant), plain(Z), atol=1e-9)
    check.close(check.quiet(softmax, np.full((1, 3), 709.0)), np.full((1, 3), 1 / 3))
with check("rows that differ by 20,000 in one batch", ru="строки одного набора отличаются на 20 000"):
    far = np.array([[1e4], [-1e4], [0], [50], [-1e4]])

    def exact(shift):
        """Whether a shift of the whole array changes nothing."""
        return check.same(softmax(Z + shift), plain(Z), rtol=1e-9, atol=1e-9)

    check.mistake(
        "subtract from each row its own maximum, not the maximum of the whole array",
        ru="вычитайте из каждой строки её собственный максимум, а не максимум всего массива",
        when=lambda: exact(0) and exact(1e4) and exact(-1e4) and not exact(far),
    )
    check.mistake(
        "subtract the largest number of a row, not the largest absolute value: a row may be all negative",
        ru="вычитайте наибольшее число строки, а не наибольшее по модулю: вся строка может быть отрицательной",
        when=lambda: exact(0) and exact(1e4) and not exact(-1e4),
    )
    check.mistake(
        "subtract the maximum of each row before exp: large numbers overflow, and clipping them changes the answer",
        ru="вычтите максимум каждой строки до exp: большие числа её переполняют, а обрезанные дают другой ответ",
        when=lambda: exact(0) and not exact(1e4),
    )
    check.close(check.quiet(softmax, Z + far), softmax(Z), atol=1e-9)
with check("two classes give the sigmoid of the difference", ru="два класса дают сигмоиду разности"):
    two = rng.normal(scale=4, size=(7, 2))
    check.mistake(
        "powers of e are meant, not of 2",
        ru="нужны степени числа e, а не двойки",
        when=lambda: check.same(softmax(two), plain(np.log(2) * two)),
    )
    check.close(np.asarray(softmax(two))[:, 0], 1 / (1 + np.exp(two[:, 1] - two[:, 0])), atol=1e-12)
with check("lists, ints, one row, one class", ru="списки, целые числа, одна строка, один класс"):
    e = np.exp(1)
    check.close(softmax([[0, 1], [1, 0]]), np.array([[1, e], [e, 1]]) / (1 + e), dtype=float)
    check.close(softmax(np.array([[3, 3, 3, 3]])), np.full((1, 4), 0.25), dtype=float)
    check.close(softmax(np.array([[5.0], [7.0]])), np.ones((2, 1)), dtype=float)
    check.close(np.sum(softmax(Z.astype(np.float32)), axis=1), np.ones(5), rtol=0, atol=1e-12, dtype=float)
    apart = [[1000, 1001], [-1000, -1001]]
    check.close(check.quiet(softmax, apart), np.array([[1, e], [e, 1]]) / (1 + e), dtype=float)
    check.close(check.quiet(softmax, np.array(apart)), np.array([[1, e], [e, 1]]) / (1 + e), dtype=float)
    for narrow in (np.array([[250, 3, 3], [3, 3, 3]], np.uint8), np.array([[127, -128, -128], [5, 5, 5]], np.int8)):
        check.close(check.quiet(softmax, narrow), [[1, 0, 0], [1 / 3, 1 / 3, 1 / 3]], dtype=float)
with check("leaves its argument as it was", ru="не меняет своего аргумента"):
    check.unchanged(softmax, rng.normal(size=(4, 3)))
    check.unchanged(softmax, [[1, 2], [3, 4]])
### END HIDDEN TESTS

# %% [markdown] lang="en"
r"""
## 7. In your own words

### Question 1: 2 points

Prove that no single threshold neuron computes XOR: no $w_1$, $w_2$, $b$ give $[w_1 x_1 + w_2 x_2 + b > 0] = x_1 \oplus x_2$ on all four rows.
"""

# %% [markdown] lang="ru"
r"""
## 7. Своими словами

### Вопрос 1: 2 балла

Докажите, что ни один пороговый нейрон не вычисляет XOR: ни при каких $w_1$, $w_2$, $b$ равенство $[w_1 x_1 + w_2 x_2 + b > 0] = x_1 \oplus x_2$ не выполнено на всех четырёх строках сразу.
"""

# %% [markdown] answer="xor_proof" lang="en" points=2
r"""
### BEGIN SOLUTION
The rows demand: $b \le 0$ from $(0, 0)$; $w_1 + b > 0$ from $(1, 0)$; $w_2 + b > 0$ from $(0, 1)$; $w_1 + w_2 + b \le 0$ from $(1, 1)$. The sum of the second and the third is $w_1 + w_2 + 2b > 0$; the sum of the first and the fourth is $w_1 + w_2 + 2b \le 0$. Both cannot hold.

In pictures: the middle of the square is the midpoint of both diagonals, so it would have to lie on both sides of the line.

**Marks.** 1 point: the four conditions on the weights are written down (or: both half-planes are convex, and each diagonal lies in one of them).

1 point: the contradiction is drawn from them for any weights. Examples of weights that fail prove nothing: 0 for them. Strict and non-strict signs must be right, but a slip that does not break the proof costs nothing.
### END SOLUTION
"""

# %% [markdown] answer="xor_proof" lang="ru" points=2
r"""
### BEGIN SOLUTION
Строки требуют: $b \le 0$ от $(0, 0)$; $w_1 + b > 0$ от $(1, 0)$; $w_2 + b > 0$ от $(0, 1)$; $w_1 + w_2 + b \le 0$ от $(1, 1)$. Сумма второго и третьего: $w_1 + w_2 + 2b > 0$; сумма первого и четвёртого: $w_1 + w_2 + 2b \le 0$. Вместе они невозможны.

На картинке: центр квадрата — середина обеих диагоналей, и он должен был бы лежать по обе стороны прямой.

**Оценивание.** 1 балл: выписаны четыре условия на веса (или: обе полуплоскости выпуклы, и каждая диагональ лежит в одной из них).

1 балл: из них получено противоречие при любых весах. Примеры неподходящих весов ничего не доказывают: за них 0. Знаки строгих и нестрогих неравенств должны быть верны, но за описку, которая не ломает доказательства, баллы не снимаются.
### END SOLUTION
"""

# %% [markdown] lang="en"
r"""
### Question 2: 2 points

The threshold neuron has two defects: it gives no probability, and it sees no interplay of features. Which of the two does σ mend, which one a second layer, and why can neither replace the other?
"""

# %% [markdown] lang="ru"
r"""
### Вопрос 2: 2 балла

У порогового нейрона два недостатка: он не даёт вероятности и не видит взаимодействия признаков. Какой из них исправляет σ, какой — второй слой и почему одно не заменяет другого?
"""

# %% [markdown] answer="two_defects" lang="en" points=2
r"""
### BEGIN SOLUTION
σ gives a number between 0 and 1 that grows with the distance from the border, so it can be read as a probability. It does not help with interplay: it is monotone, so the border σ = ½ is the same hyperplane as before, and the answer still rises (or falls) in each feature whatever the others are.

A second layer combines several half-planes, so the answer may rise with a feature in one context and fall in another: XOR, or the staircases. With threshold neurons its answer is still 0 or 1: how sure it is, it does not say.

**Marks.** 1 point: σ mends the missing probability, and not the linear border (it is monotone in every feature, or its level sets are hyperplanes).

1 point: the second layer mends the interplay, with a reason or an example (XOR, staircases), and does not give probabilities by itself.
### END SOLUTION
"""

# %% [markdown] answer="two_defects" lang="ru" points=2
r"""
### BEGIN SOLUTION
σ даёт число от 0 до 1, которое растёт с удалением от границы, и его можно понимать как вероятность. С взаимодействием она не помогает: она монотонна, поэтому граница σ = ½ — та же гиперплоскость, что и прежде, и ответ по-прежнему растёт (или падает) по каждому признаку, каковы бы ни были остальные.

Второй слой соединяет несколько полуплоскостей, поэтому ответ может расти по признаку в одном контексте и падать в другом: XOR или лестницы. Если его нейроны пороговые, ответ по-прежнему 0 или 1: насколько он уверен, он не говорит.

**Оценивание.** 1 балл: σ исправляет отсутствие вероятности, но не линейность границы (она монотонна по каждому признаку, или её множества уровня — гиперплоскости).

1 балл: второй слой исправляет взаимодействие, с объяснением или примером (XOR, лестницы), и сам по себе вероятностей не даёт.
### END SOLUTION
"""

# %% [markdown] lang="en"
r"""
## What to keep

- A threshold neuron cuts space by a hyperplane: on one side of it the answer is 1, on the other 0.
- AND, OR and "at least $k$" are single neurons; XOR is not, nor is "a staircase". A product feature or a second layer helps.
- Rosenblatt's rule makes at most $(R/\gamma)^2$ mistakes on separable data. If training has not finished, that does not prove that the data cannot be separated.
- σ turns the sum of a neuron into a probability, softmax the sums of a layer. Both are computed so that no exponent is large.

**Where the slides say something else.** Deck 000 has $< 0$ in the product formula for XOR, which gives XNOR, and joins the staircase detectors with "both", which gives a net that never fires. Deck 004 writes $w^\top x - b$; here it is $w \cdot x + b$.

**To read on.** Deck 000, from the title to "Функции активации" (Activation functions); deck 003 to "Проблема" (The problem); deck 004, "Биологический нейрон" (A biological neuron) to "Перцептрон" (The perceptron). F. Rosenblatt, *The Perceptron: A Probabilistic Model for Information Storage and Organization in the Brain*, Psychological Review 65 (1958). A. Novikoff, *On Convergence Proofs on Perceptrons*, Symposium on the Mathematical Theory of Automata (1962). I. Goodfellow, Y. Bengio, A. Courville, *Deep Learning*, chapter 6.1 (XOR). Next here: `02_approximation` and `03_backprop`, where the weights of a net with two layers are found by training.
"""

# %% [markdown] lang="ru"
r"""
## Что запомнить

- Пороговый нейрон разрезает пространство гиперплоскостью: по одну её сторону он отвечает 1, по другую 0.
- AND, OR и «хотя бы $k$» — это один нейрон; XOR — нет, и «лестница» — нет. Помогает признак-произведение или второй слой.
- Правило Розенблатта на разделимых данных делает не больше $(R/\gamma)^2$ ошибок. Если обучение не закончилось, это не доказывает, что данные неразделимы.
- σ превращает в вероятность сумму нейрона, softmax — суммы слоя. Обе функции вычисляют так, чтобы ни одна экспонента не была большой.

**Где на слайдах иначе.** В лекции 000 в формуле XOR с произведением стоит $< 0$, и получается XNOR, а детекторы лестниц соединены словом «оба», и такая сеть не срабатывает никогда. В лекции 004 написано $w^\top x - b$, у нас $w \cdot x + b$.

**Что читать дальше.** Лекция 000 с начала до «Функции активации»; лекция 003 до «Проблема»; лекция 004, от «Биологический нейрон» до «Перцептрон». F. Rosenblatt, *The Perceptron: A Probabilistic Model for Information Storage and Organization in the Brain*, Psychological Review 65 (1958). A. Novikoff, *On Convergence Proofs on Perceptrons*, Symposium on the Mathematical Theory of Automata (1962). I. Goodfellow, Y. Bengio, A. Courville, *Deep Learning*, глава 6.1 (XOR). Дальше в курсе: `02_approximation` и `03_backprop`, где веса сети с двумя слоями находят обучением.
"""
