"""How a cost grows: the exponent of a power law, by least squares on logarithms."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line by least squares: y = at_zero + slope · x. `error`: the slope's standard error, None of fewer than three points."""

    slope: float
    at_zero: float
    error: float | None

    def at(self, x: float) -> float:
        """What the line says there."""
        return self.at_zero + self.slope * x


def fitted(xs: Sequence[float], ys: Sequence[float]) -> Line:
    """The line through these points. Raises ValueError where they have no two different x."""
    x_mean, y_mean = fmean(xs), fmean(ys)
    spread = sum((x - x_mean) ** 2 for x in xs)
    if not spread:
        raise ValueError("a line needs two different x")
    slope = sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys, strict=True)) / spread
    line = Line(slope, y_mean - slope * x_mean, None)
    free = len(xs) - 2
    if free < 1:
        return line
    rest = sum((y - line.at(x)) ** 2 for x, y in zip(xs, ys, strict=True))
    return Line(slope, line.at_zero, math.sqrt(rest / free / spread))


def power(xs: Sequence[float], ys: Sequence[float]) -> Line:
    """The power law y = c · x^slope, as a line of logarithms; a cost of nothing counts as next to nothing."""
    return fitted([math.log(x) for x in xs], [math.log(max(y, 1e-9)) for y in ys])


def at(law: Line, x: float) -> float:
    """What the power law says there."""
    return math.exp(law.at(math.log(x)))


def percentile(values: Sequence[float], part: float) -> float:
    """The value that this part of them does not exceed; 0 of none."""
    found = sorted(values)
    return found[min(len(found) - 1, math.ceil(part * len(found)) - 1)] if found else 0.0
