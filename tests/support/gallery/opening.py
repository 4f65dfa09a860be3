"""The gallery's cards of the opening."""

from dataclasses import replace
from datetime import UTC, datetime

from cards.adjusters import AdjustersForm, AdjusterShown, AdjustersShown
from cards.opening import AgendaChanges, AgendaShown, EquipmentShown, OpeningCard, OpeningOver, Script, SummonsShown
from cards.rule_source import RuleDocument, RuleSource
from cards.view import View
from tests.support.gallery.people import CHAT, DAHL, DIALOG, EKSTROM, LIND, STROM

_LINES = (
    "bot_reads",
    "roll_call",
    "floor_both",
    "decisions",
    "motions_written",
    "adjournment_leave_call",
    "lost_both",
    "lost_wait",
    "microphone",
)
_DOCUMENT = RuleDocument("Omsorgsnämndens tillämpning", "Omsorgsnämnden", "2026-08-20 § 7", "2026-09-01")
_SCRIPT = Script(_LINES, 15, RuleSource((_DOCUMENT,), "part"))
_STEPS = ("information", "adjusters", "agenda")
_TO_READ = OpeningCard(CHAT, _SCRIPT, None, leads=True, left=_STEPS)
_AT = datetime(2026, 12, 8, 12, 1, tzinfo=UTC)
_READ = replace(_TO_READ, given=(LIND, _AT), left=_STEPS[1:], taken=1_765_200_000_005)
_ADJUSTERS = AdjustersShown(
    (AdjusterShown(EKSTROM), AdjusterShown(LIND, ("remote",))),
    (AdjusterShown(STROM),),
    "Kommunkansliet",
    "2026-12-15",
    "16.00",
)
_DONE = replace(_READ, left=(), adjusters=_ADJUSTERS, agenda=AgendaShown(DAHL, _AT, struck=(5,), added=(9,)), taken=0)
_CHOICES = (("p3", EKSTROM), ("p4", LIND), ("p5", STROM))
_FORM = AdjustersForm(DIALOG, _CHOICES, 1)

OPENING: dict[str, View] = {
    "opening": _TO_READ,
    "opening-equipment": replace(_TO_READ, left=("equipment", *_STEPS)),
    "opening-secretary": replace(_TO_READ, leads=False),
    "opening-council": replace(_TO_READ, left=("information", "summons", *_STEPS[1:])),
    "opening-summons-wrong": replace(
        _READ, summons=SummonsShown(in_order=False, name=DAHL, at=_AT), left=_STEPS[1:], taken=0
    ),
    "opening-read": replace(_READ, equipment=EquipmentShown(LIND, _AT)),
    "opening-done": _DONE,
    "opening-changed-since": replace(
        _DONE,
        left=("agenda",),
        adjusters=replace(
            _ADJUSTERS, people=(AdjusterShown(EKSTROM, ("away",)), AdjusterShown(LIND, ("disqualified",), (7,)))
        ),
        agenda=AgendaShown(DAHL, _AT, since=True),
        pending=AgendaChanges((5,), (9,), listed=1_765_200_000_005),
        since=True,
    ),
    "opening-in-a-dialog": replace(_READ, key=DIALOG, left=("agenda",), adjusters=_ADJUSTERS, calls=True),
    "opening-none": replace(_TO_READ, script=None, left=()),
    "opening-over": OpeningOver(),
    "adjusters": _FORM,
    "adjusters-council": replace(
        _FORM,
        count=2,
        chosen=("p3", "p4"),
        substitutes=("p5",),
        day="2026-12-15",
        clock="16.00",
        where="Kommunkansliet",
    ),
    "adjusters-wrong": replace(_FORM, chosen=("p3",), substitutes=("p3",), why="adjusters_twice", wrong="substitutes"),
    "adjusters-nobody": replace(_FORM, people=()),
}
