"""How the journal tells the sitting's own way."""

from collections.abc import Mapping

from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller, by
from dialogs.profile.choices import PACKAGED
from dialogs.sitting.facts import Begun, Closed, Led, OrganizerKnown, Purged, RivalSeen, SaidAgain, SetUp

_PROFILES: Mapping[str, str] = dict(PACKAGED)


def _organizer(t: Teller, x: OrganizerKnown) -> str:
    known = t.person(x.object_id) is not None
    return t.say.organizer.format(name=t.name(x.object_id)) if known else t.say.organizer_unknown


def _set_up(t: Teller, x: SetUp) -> str:
    done = (t.say.set_up if x.admitted else t.say.set_up_waits).format(by=t.by)
    body = t.word(t.phrases.setup.bodies, x.body)
    what = t.say.described.format(board=x.board, body=body, seats=x.seats, date=x.date, place=x.place.rstrip("."))
    decided = t.say.decision.format(decision=x.decision.rstrip(".")) if x.decision else t.say.no_decision
    return f"{done} {what} {decided}"


def _begun(t: Teller, x: Begun) -> str:
    return t.say.begun.format(by=t.by, profile=_PROFILES.get(x.profile, x.profile))


def _led(t: Teller, x: Led) -> str:
    return (t.say.led_self if t.did(x.person) else t.say.led).format(by=t.by, name=t.name(x.person))


def _said_again(t: Teller, x: SaidAgain) -> str:
    said = t.say.nothing_undone if any(name.startswith("undo:") for name in x.of) else t.say.said_again
    return said.format(by=t.by)


SENTENCES: Mapping[type[Fact], Tell] = {
    OrganizerKnown: _organizer,
    SetUp: _set_up,
    Begun: _begun,
    Led: _led,
    Closed: by("closed"),
    SaidAgain: _said_again,
    RivalSeen: lambda t, _: t.say.rival,
    Purged: by("purged"),
}
