"""How the journal tells that a sensitive piece of information was said aloud."""

from collections.abc import Mapping

from dialogs.aloud.facts import SensitiveDataSaid, SensitiveDataTakenBack
from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller


def _said(t: Teller, x: SensitiveDataSaid) -> str:
    say = t.phrases.aloud
    return (say.noted if x.no else say.noted_outside).format(by=t.by, no=x.no)


SENTENCES: Mapping[type[Fact], Tell] = {
    SensitiveDataSaid: _said,
    SensitiveDataTakenBack: lambda t, _: t.phrases.aloud.back.format(by=t.by),
}
