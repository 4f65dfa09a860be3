"""How the journal tells what has become of the sitting's records."""

from collections.abc import Iterable, Mapping

from dialogs.archive.facts import (
    DatesNoted,
    DatesTakenBack,
    LegalForceNoted,
    LegalForceTakenBack,
    MotionsRegistered,
    RegistrationTakenBack,
    WordingsPurged,
)
from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller


def _registered(t: Teller, x: MotionsRegistered) -> str:
    say = t.phrases.archive
    dnr = say.under.format(dnr=x.dnr) if x.dnr else ""
    return say.noted.format(by=t.by, motions=_listed(x.motions), dnr=dnr)


def _taken_back(t: Teller, x: RegistrationTakenBack) -> str:
    return t.phrases.archive.noted_back.format(by=t.by, motions=_listed(x.motions))


def _dates(t: Teller, x: DatesNoted) -> str:
    say = t.phrases.archive
    said = say.dates_noted_both if x.announced else say.dates_noted
    return said.format(by=t.by, adjusted=x.adjusted, announced=x.announced)


def _listed(motions: Iterable[int]) -> str:
    return ", ".join(map(str, motions))


SENTENCES: Mapping[type[Fact], Tell] = {
    MotionsRegistered: _registered,
    RegistrationTakenBack: _taken_back,
    LegalForceNoted: lambda t, x: t.phrases.archive.force_noted.format(by=t.by, since=x.since),
    DatesNoted: _dates,
    DatesTakenBack: lambda t, _: t.phrases.archive.dates_back.format(by=t.by),
    WordingsPurged: lambda t, x: t.phrases.archive.words_purged.format(motions=_listed(x.motions)),
    LegalForceTakenBack: lambda t, _: t.phrases.archive.force_back.format(by=t.by),
}
