"""What `make evening` fits to its figures."""

import pytest

from tests.bench.growth import at, fitted, percentile, power


@pytest.mark.parametrize("exponent", [0.0, 1.0, 2.0])
def test_the_exponent_of_a_cost_is_found(exponent: float) -> None:
    """One that stays, one that grows as the boards do, one by their square; and what is foreseen lies on it."""
    law = power([50, 100, 400], [3 * boards**exponent for boards in (50, 100, 400)])
    assert law.slope == pytest.approx(exponent)
    assert law.error == pytest.approx(0, abs=1e-9)
    assert at(law, 4000) == pytest.approx(3 * 4000**exponent)


def test_a_line_through_scattered_points_has_a_standard_error() -> None:
    """By hand: the slope is 0.8, and the squares of what is left come to 1.8."""
    line = fitted([0, 1, 2, 3], [0, 2, 1, 3])
    assert line.slope == pytest.approx(0.8)
    assert line.at_zero == pytest.approx(0.3)
    assert line.error == pytest.approx((1.8 / 2 / 5) ** 0.5)


def test_two_points_have_no_error_and_one_has_no_line() -> None:
    """Nothing is claimed that cannot be known."""
    assert fitted([1, 2], [1, 2]).error is None
    with pytest.raises(ValueError, match="two different"):
        fitted([1, 1], [1, 2])


@pytest.mark.parametrize(("part", "value"), [(0.5, 50), (0.99, 99), (1.0, 100)])
def test_a_part_of_the_values_lies_at_or_under_it(part: float, value: int) -> None:
    """Of nothing it is nothing."""
    assert percentile(range(1, 101), part) == value
    assert percentile([], part) == 0
