"""The statements that test cells are made of, and the messages they give."""

import numpy as np
import pytest

from course import speak
from course.check import NOT_ATTEMPTED, RIGHT, WRONG, check
from course.messages import CheckFailed


def outcomes(body, seed=0):
    with check.collecting([seed]) as collected:
        body()
    return collected


def failing(statement):
    """The message of a property whose block makes this statement."""
    with pytest.raises(CheckFailed) as caught, check("it holds", ru="это верно"):
        statement()
    return str(caught.value)


def test_a_property_that_holds_says_so(capsys):
    with check("two is two", ru="два есть два"):
        check.close(2, 2)
    assert capsys.readouterr().out == "✓ two is two\n"


def test_the_message_names_the_call_its_input_and_the_first_difference():
    def double(x):
        return x * 3

    x = np.array([0.0, 1.0, 2.0])
    message = failing(lambda: check.close(double(x), 2 * x))
    assert message.splitlines()[0] == "✗ it holds"
    assert "double(x)" in message and "[0. 1. 2.]" in message
    assert "2.0 at [1]" in message and "3.0 (the first difference; 2 of 3 differ)" in message


def test_the_call_is_found_behind_a_name():
    def double(x):
        return x * 3

    def statement():
        y = double(4)
        check.close(y, 8)

    assert "double(4)" in failing(statement)


def test_none_asks_for_return():
    assert "did you forget `return`" in failing(lambda: check.close(None, 1))


@pytest.mark.parametrize("value", ["text", [[1], [1, 2]], {"a": 1}, object()])
def test_what_is_no_number_is_refused(value):
    assert "expected numbers" in failing(lambda: check.close(value, 1))


@pytest.mark.parametrize(
    ("actual", "expected"), [(np.ones((3, 1)), np.ones(3)), (np.ones(3), 1.0), (1.0, np.ones(3)), (np.ones(1), 1.0)]
)
def test_shapes_do_not_broadcast(actual, expected):
    assert "the shape is wrong" in failing(lambda: check.close(actual, expected))


def test_the_kind_of_number_is_demanded():
    assert "the type of the numbers" in failing(lambda: check.close(np.array([True]), [1], dtype=int))
    check.close(np.array([1], dtype=np.int8), [1], dtype=int)
    check.close(1, 1, dtype=int)


def test_nan_equals_nan_and_nothing_else():
    check.close([np.nan, 1], [np.nan, 1])
    assert "nan" in failing(lambda: check.close([np.nan, 1], [0, 1]))


def test_tolerance_is_relative_to_what_is_expected():
    check.close(1e9 + 1, 1e9, rtol=1e-8)
    with pytest.raises(CheckFailed):
        check.close(1e-3 + 1e-4, 1e-3, rtol=1e-8)


def test_outcomes_are_three():
    def body():
        with check("holds", ru="да"):
            check.close(1, 1)
        with check("fails", ru="нет"):
            check.close(1, 2)
        with check("is not there", ru="пусто"):
            raise NotImplementedError

    assert [outcome.verdict for outcome in outcomes(body)] == [RIGHT, WRONG, NOT_ATTEMPTED]


def test_a_mistake_is_named_only_where_the_property_fails():
    def body():
        with check("holds", ru="да"):
            check.mistake("never seen", ru="не видно", when=True)
            check.close(1, 1)
        with check("fails", ru="нет"):
            check.mistake("cannot be compared", ru="несравнимо", when=lambda: 1 / 0)
            check.mistake("off by one", ru="ошибка на единицу", when=lambda: True)
            check.close(1, 2)

    held, failed = outcomes(body)
    assert held.rows == []
    assert "off by one" in failed.message() and "cannot be compared" not in failed.message()


def test_a_hidden_property_keeps_its_code_and_inputs():
    def answer(x):
        raise ValueError(f"got {x}")

    def body():
        with check("differs", ru="отличие"):
            secret = 41.5
            check.close(secret + 0, 42)
        with check("raises", ru="ошибка"):
            answer("canary")
        with check("keeps", ru="хранит"):
            check.raises(ValueError, lambda x: x, "canary")
        with check("changes", ru="меняет"):
            check.unchanged(list.clear, ["canary"])

    for outcome in outcomes(body):
        assert outcome.verdict == WRONG
        assert "41.5" not in outcome.message(hidden=True) and "canary" not in outcome.message(hidden=True)
    assert "ValueError" in outcomes(body)[1].message(hidden=True)


def test_raises():
    def refuse(x):
        raise ValueError(x)

    check.raises(ValueError, refuse, 1)
    message = failing(lambda: check.raises(ValueError, abs, -1))
    assert "abs(-1)" in message and "ValueError" in message
    with check.collecting([0]) as collected, check("refuses", ru="отвергает"):
        check.raises(ValueError, lambda: (_ for _ in ()).throw(NotImplementedError()).__next__())
    assert collected[0].verdict == NOT_ATTEMPTED


def test_unchanged_looks_inside():
    def spoil(pair):
        pair[1][0] = 5

    assert "changed in place" in failing(lambda: check.unchanged(spoil, (1, np.zeros(2))))
    assert check.unchanged(np.sum, np.array([np.nan, 1.0])) is not None


def test_gradient_by_finite_differences():
    x = np.array([[1.0, -2.0, 3.0]])
    check.gradient(lambda x: (x**3).sum(), x, 3 * x**2)
    assert "at [0, 1]" in failing(lambda: check.gradient(lambda x: (x**2).sum(), x, 2 * abs(x)))


def test_same_never_raises():
    assert check.same([1, 2], np.array([1.0, 2.0]))
    assert not any(check.same(odd, [1, 2]) for odd in (None, "12", [[1], [2, 3]], [1], object()))


def test_random_numbers_are_fixed_by_the_seed():
    with check.collecting([1, 2]):
        first, again = check.rng().random(), check.rng().random()
    with check.collecting([1, 3]):
        other = check.rng().random()
    assert first == again != other
    assert check.rng().random() == check.rng().random()


def test_messages_speak_the_chosen_language():
    speak("ru")
    try:
        assert "вернулось None" in failing(lambda: check.close(None, 1))
        assert "✗ это верно" in failing(lambda: check.close(1, 2))
    finally:
        speak("en")
    with pytest.raises(ValueError, match="language"):
        speak("de")


def test_an_interrupt_is_not_a_verdict():
    with pytest.raises(KeyboardInterrupt), check("stopped", ru="остановлено"):
        raise KeyboardInterrupt


def test_a_notebook_shows_the_message_without_a_traceback():
    with pytest.raises(CheckFailed) as caught, check("it holds", ru="это верно"):
        check.close(1, 2)
    assert caught.value._render_traceback_() == str(caught.value).splitlines()


@pytest.mark.parametrize("answer", [([[1, 2]], 3), [np.ones((1, 2)), np.float32(3)], {"b": 3, "w": [[1, 2]]}])
def test_parts_come_as_a_tuple_or_by_name(answer):
    w, b = check.parts(answer, w=(1, 2), b=())
    assert w.dtype == b.dtype == float and w.shape == (1, 2) and b == 3


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (None, "did you forget `return`"),
        (([1, 2], [3]), "b: the shape is wrong"),
        (([1, 2, 3], 3), "w: the shape is wrong"),
        (([1, 2], 3j), "b: expected real numbers"),
        (([1, 2], "three"), "b: expected numbers, got str"),
        (([1, 2], 3, 4), "(w, b)"),
        ({"w": [1, 2], "c": 3}, "dict"),
        (np.ones(2), "the result has the wrong parts"),
    ],
)
def test_a_wrong_part_is_named_with_the_call(answer, says):
    def net():
        return answer

    message = failing(lambda: check.parts(net(), w=(2,), b=()))
    assert says in message and "net()" in message


def test_a_warning_of_numpy_fails_a_quiet_call_and_underflow_does_not():
    assert check.quiet(np.exp, np.array([-1000.0])) == 0
    message = failing(lambda: check.quiet(np.exp, np.array([1000.0])))
    assert "the call warns" in message and "exp([1000.]" in message and "overflow" in message
    with np.errstate(all="ignore"):
        assert "the call warns" in failing(lambda: check.quiet(np.log, np.zeros(1)))


def test_inputs_are_named_in_their_order_of_the_call():
    def product(left, right):
        return 0

    zeta, alpha = np.ones(2), 3
    message = failing(lambda: check.close(product(zeta, alpha), 6))
    assert message.index("zeta  ") < message.index("alpha  ")


def test_a_plain_number_keeps_its_plain_type():
    assert "got       int\n" in failing(lambda: check.close(1, True, dtype=bool)) + "\n"


def test_only_a_missing_task_asks_to_run_its_cell():
    def forgets_an_import():
        return itertools.count()  # noqa: F821

    def body():
        with check("asks", ru="просит"):
            check.close(missing(1), 1)  # noqa: F821
        with check("does not", ru="не просит"):
            check.close(forgets_an_import(), 1)

    asks, other = (outcome.message() for outcome in outcomes(body))
    assert "run the task's cell" in asks and "run the task's cell" not in other and "itertools" in other
