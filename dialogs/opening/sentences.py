"""How the journal tells the opening."""

from collections.abc import Mapping

from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller
from dialogs.opening.facts import InformationGiven, InformationTakenBack


def _given(t: Teller, x: InformationGiven) -> str:
    said = t.phrases.opening.noted["given" if t.did(x.person) else "given_noted"]
    return said.format(by=t.by, name=t.name(x.person))


def _taken_back(t: Teller, _: InformationTakenBack) -> str:
    return t.phrases.opening.noted["taken_back"].format(by=t.by)


SENTENCES: Mapping[type[Fact], Tell] = {InformationGiven: _given, InformationTakenBack: _taken_back}
"""The sentences, in the words of the minutes' working note."""
