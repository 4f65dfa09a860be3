"""Each code of a refusal or a notice is one member, found from its text, with a phrase in both languages."""

import importlib
from enum import StrEnum

import pytest

from cards.phrases import book
from dialogs.pages import CODES
from dialogs.refusals import NoticeCode, RefusalCode
from tests.support import tree


def classes(parent: type[StrEnum]) -> list[type[StrEnum]]:
    """Every class of codes that some module of the dialogs defines under this parent."""
    for path in tree.python("dialogs"):
        importlib.import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
    return parent.__subclasses__()


@pytest.mark.parametrize("parent", [RefusalCode, NoticeCode])
def test_every_code_is_found_when_it_is_read(parent: type[StrEnum]) -> None:
    """A class that no row of `subjects.py` names would make an unknown page of its own refusals."""
    assert set(CODES[parent]) == {code for kind in classes(parent) for code in kind}


@pytest.mark.parametrize("parent", [RefusalCode, NoticeCode])
def test_no_text_stands_for_two_codes(parent: type[StrEnum]) -> None:
    """Two subjects' codes of one name could not be told apart in the outbox, nor in the phrases."""
    assert len({code.value for code in CODES[parent]}) == len(CODES[parent])


@pytest.mark.parametrize("language", ["sv", "en"])
def test_each_code_has_a_phrase_and_each_phrase_a_code(language: str) -> None:
    """Nothing that can be refused is a surprise, and no words are left that nothing says."""
    say = book.of(language).refusal
    assert say.reasons.keys() == {code.value for code in CODES[RefusalCode]}
    assert say.notices.keys() == {code.value for code in CODES[NoticeCode]}
