"""Codes that came as text, from a form or from the journal, as the members they stand for."""

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

_Code = TypeVar("_Code", bound=StrEnum)


def member(codes: Iterable[_Code], text: str) -> _Code | None:
    """Return which of these codes the text stands for; None where it is none of them."""
    return next((code for code in codes if code.value == text), None)
