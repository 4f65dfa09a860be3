"""How the journal tells what was adjusted at once, and who asked for a note in the minutes."""

from collections.abc import Mapping

from cards.ranges import together
from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller
from dialogs.minutes.facts import AdjustedAtOnce, AtOnceAnnounced, AtOnceDecided, AtOnceTakenBack
from dialogs.minutes.note_facts import NoteAsked, NoteTakenBack


def _adjusted(t: Teller, x: AdjustedAtOnce) -> str:
    names = t.names(filter(None, (x.chair, *x.people)))
    return t.phrases.minutes.noted["adjusted"].format(by=t.by, no=x.no, names=names)


def _numbers(t: Teller, matters: tuple[int, ...]) -> str:
    return together([str(no) for no in matters], t.phrases.common)


def _announced(t: Teller, x: AtOnceAnnounced) -> str:
    return t.phrases.minutes.noted["announced"].format(by=t.by, numbers=_numbers(t, x.matters), day=x.day)


def _taken_back(t: Teller, x: AtOnceTakenBack) -> str:
    return t.phrases.minutes.noted["taken_back"].format(by=t.by, numbers=_numbers(t, x.matters))


def _asked(t: Teller, x: NoteAsked) -> str:
    say = t.phrases.minutes_note.noted["asked" if t.did(x.person) else "recorded"]
    return say.format(by=t.by, name=t.name(x.person), no=x.no)


def _asked_no_more(t: Teller, x: NoteTakenBack) -> str:
    return t.phrases.minutes_note.noted["taken_back"].format(by=t.by, name=t.name(x.person), no=x.no)


SENTENCES: Mapping[type[Fact], Tell] = {
    AtOnceDecided: lambda t, x: t.phrases.minutes.noted["decided"].format(by=t.by, no=x.no),
    AdjustedAtOnce: _adjusted,
    AtOnceAnnounced: _announced,
    AtOnceTakenBack: _taken_back,
    NoteAsked: _asked,
    NoteTakenBack: _asked_no_more,
}
