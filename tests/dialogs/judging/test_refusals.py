"""Each code of a refusal is one member, found from its text, with words in both languages."""

import importlib

import pytest

from cards.phrases import book
from dialogs.judging.refusals import NoticeCode, RefusalCode
from dialogs.pages import REFUSALS
from tests.support import tree


def test_every_code_is_found_when_it_is_read() -> None:
    """A class of codes that no row of `subjects.py` names would make an unknown page of its own refusals."""
    for path in tree.python("dialogs"):
        importlib.import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
    assert set(REFUSALS) == {code for kind in RefusalCode.__subclasses__() for code in kind}


def test_no_text_stands_for_two_codes() -> None:
    """Two subjects' codes of one name could not be told apart in the outbox, nor in the phrases."""
    assert len({code.value for code in REFUSALS}) == len(REFUSALS)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_each_code_has_words_and_all_words_a_code(language: str) -> None:
    """Nothing that can be refused is a surprise, and no words are left that nothing says."""
    say = book.of(language)
    assert say.refusals.keys() == {code.value for code in REFUSALS}
    assert say.refusal.notices.keys() == {code.value for code in NoticeCode}
