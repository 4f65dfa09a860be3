"""The gallery's cards of matters: in the room, for the hosts, at the gate, on the checklist."""

from dataclasses import replace

from cards.adjusters import AdjusterShown, AdjustersShown
from cards.bilingual import Bilingual
from cards.check_receipt import CheckReceipt
from cards.checklist import (
    ChecklistAsk,
    ChecklistForm,
    ChecklistNone,
    ChecklistOver,
    ChecklistWhom,
    Item,
)
from cards.checklist_kept import ChecklistKept
from cards.checklist_unsafe import ChecklistUnsafe
from cards.closing_script import ClosingScript
from cards.contact import ContactRow, Unreachable
from cards.gate import GateCard, Group, Present, Unmet
from cards.hints import Hint
from cards.matter import LevelForm, LevelNote, NoMatter
from cards.moved import HostNoMore, MovedCard, OutOfChat
from cards.offers import Offer
from cards.readiness import Counts, Details
from cards.remains import RemainingLine, RemainsNote
from cards.special_decision import SpecialDecisionForm
from cards.view import View
from cards.who_and_why import Line
from dialogs.showing.next_steps import OfferPlace
from tests.support.gallery.people import BOARD, CHAT, DAHL, DIALOG, EKSTROM, LIND, PLAN, SECRET, STROM, WHEN

CHECKED = CheckReceipt(WHEN, LIND, only_entitled=True)
ITEMS = tuple(Item(key) for key in ("alone", "headset", "room", "window", "background"))
ANSWERED = tuple(Item(one.key, answer="no" if one.key == "headset" else "yes") for one in ITEMS)
RIGHT = tuple(Item(one.key, answer="yes") for one in ITEMS)
NOTICE = Bilingual("Handlingarna ligger i kommunens dokumentsystem.", "The documents are in the municipality's system.")
END_TO_END = Bilingual("Totalsträckskryptering av chatten.", "End-to-end encryption of the chat.")
GROUPS = (
    Group("entitled", (Present(LIND, "chair"), Present(DAHL, "member"), Present(STROM, "substitute")), more=2),
    Group("not_entitled", (Present(EKSTROM, "official"),)),
    Group("unknown", (Present("", ""), Present("", "party", 7))),
)
ENTITLED = (Group("entitled", (Present(LIND, "chair"), Present(DAHL, "member"), Present(STROM, "substitute"))),)
REASONS = ("oral", "substitute", "leaves", "elsewhere", "accepted")


def _offer(verb: str, phrase: str, place: OfferPlace, *, dialog: bool = False, no: int = 3) -> Offer:
    return Offer(verb, f"readiness.{phrase}", place, {"matter": no}, {"no": no, "end": no, "call": no + 1}, dialog)


CHECK = _offer("gate.confirm", "check", OfferPlace.OPEN, dialog=True)
ANYWAY = replace(_offer("gate.open", "open_anyway", OfferPlace.OPEN, dialog=True), exception=True)
OPEN = _offer("gate.open", "open", OfferPlace.OPEN)
TOGETHER = _offer("gate.open", "check_and_open", OfferPlace.OPEN)
ONWARD = (_offer("matter.call", "end_and_call", OfferPlace.GO_ON), _offer("matter.end", "end", OfferPlace.GO_ON))
PLAIN = (
    _offer("matter.call", "end_and_call", OfferPlace.GO_ON, no=4),
    _offer("matter.end", "end", OfferPlace.GO_ON, no=4),
)
PUT_ASIDE = (
    replace(_offer("matter.call", "put_aside_and_call", OfferPlace.GO_ON), exception=True),
    replace(_offer("matter.end", "put_aside", OfferPlace.GO_ON), exception=True),
)
ORAL = Offer("checklist.record", "checklist.record_title", OfferPlace.NOTE, dialog=True)
RAISE = Offer("matter.level", "matter.raise_level", OfferPlace.CHANGE, {"matter": 3}, dialog=True)
BREAK = Offer("adjourn", "adjournment.at_once", OfferPlace.PAUSE, {"minutes": 15}, {"count": 15}, apart=True)
OTHER = Offer("adjourn", "adjournment.other", OfferPlace.PAUSE, dialog=True, exception=True, apart=True)
UNDO = Offer("undo", "adjournment.undo", OfferPlace.BEGIN, {"taken": 1_765_200_000_005})
BEGIN = Offer("meeting.begin", "readiness.begin", OfferPlace.BEGIN)
RESUME = Offer("resume", "readiness.resume", OfferPlace.BEGIN)


def details(**how: object) -> Details:
    """The hosts' readiness card: two of three have answered in a confidential matter; `how` says what differs."""
    usual: dict[str, object] = {
        "key": CHAT, "stage": "begun", "board": BOARD, "matter": SECRET, "kind": "secrecy", "opened": False,
        "opened_anyway": "", "asked": 3, "ready": 1, "not_ready": (), "more": 0, "obstacles": (), "check": None,
        "hints": (), "unreached": (), "chat_unreached": False, "motions_unreached": (), "reads_chat": True, "incidents": (), "notices": (),
        "can_open": True, "offers": (),
    }  # fmt: skip
    return Details(**{**usual, **how})  # type: ignore[arg-type]  # the view checks its own fields by type


MATTERS: dict[str, View] = {
    "matter-open": Counts(
        CHAT, "begun", BOARD, PLAN, "ordinary", opened=True, asked=0, ready=0, reads_chat=True, takes_motions=True
    ),
    "matter-secret-called": Counts(
        CHAT, "begun", BOARD, SECRET, "secrecy", opened=False, asked=3, ready=1, reads_chat=True
    ),
    "matter-own-no": Counts(
        CHAT,
        "begun",
        BOARD,
        SECRET,
        "secrecy",
        opened=False,
        asked=3,
        ready=1,
        own="unsafe",
        own_items=("headset", "x-own"),
    ),
    "matter-own-yes": Counts(CHAT, "begun", BOARD, SECRET, "secrecy", opened=False, asked=3, ready=1, own="confirmed"),
    "matter-secret-open": Counts(CHAT, "begun", BOARD, SECRET, "secrecy", opened=True, asked=3, ready=3),
    "matter-moved": MovedCard(SECRET),
    "card-moved": MovedCard(None),
    "host-no-more": HostNoMore(),
    "out-of-chat": OutOfChat(),
    "level-form": LevelForm(DIALOG, PLAN, "ordinary", ("closed", "secrecy", "secrecy_individual", "protective")),
    "level-strictest": LevelForm(DIALOG, SECRET, "protective", ()),
    "level-note": LevelNote(SECRET, "protective", must_leave=True, key=CHAT, bared=True, sealed=True, aloud=True),
    "level-note-stricter": LevelNote(SECRET, "secrecy_individual", must_leave=False),
    "matter-none": NoMatter(),
    "remains": RemainsNote(
        SECRET,
        (RemainingLine("own", DAHL, WHEN), RemainingLine("dialog", STROM, WHEN), RemainingLine("room", "", WHEN)),
        2,
    ),
    "special-decision": SpecialDecisionForm(DIALOG, SECRET, "2026-11-24", 312),
    "special-decision-wrong": SpecialDecisionForm(DIALOG, SECRET, wrong=("date", "section")),
}

CHECKLISTS: dict[str, View] = {
    "checklist": ChecklistAsk(CHAT, SECRET, ITEMS),
    "checklist-opening": ChecklistAsk(CHAT, None, ITEMS),
    "checklist-in-room": ChecklistAsk(CHAT, SECRET, ITEMS, here=True),
    "checklist-form": ChecklistForm(DIALOG, SECRET, ITEMS),
    "checklist-form-incomplete": ChecklistForm(DIALOG, SECRET, ANSWERED[:2] + ITEMS[2:], incomplete=True),
    "checklist-form-oral": ChecklistForm(DIALOG, SECRET, ITEMS, person="p2", name=DAHL),
    "checklist-kept": ChecklistKept(CHAT, SECRET, DAHL, RIGHT),
    "checklist-help": ChecklistKept(DIALOG, SECRET, DAHL, ANSWERED),
    "checklist-recorded": ChecklistKept(DIALOG, SECRET, DAHL, RIGHT, recorded=True, others=True),
    "checklist-unsafe": ChecklistUnsafe(SECRET, DAHL, ANSWERED[1:2]),
    "checklist-safe-again": ChecklistUnsafe(SECRET, DAHL, ()),
    "checklist-unsafe-over": ChecklistUnsafe(SECRET, DAHL, ANSWERED[1:2], "ended"),
    "checklist-none": ChecklistNone(),
    "checklist-over": ChecklistOver(SECRET),
    "checklist-over-opening": ChecklistOver(None),
    "checklist-whom": ChecklistWhom(DIALOG, (("p2", DAHL), ("p3", STROM))),
}

GATES: dict[str, View] = {
    "readiness-room": Counts(CHAT, "begun", BOARD, None, "", opened=False, asked=0, ready=0),
    "readiness-prepared": details(stage="prepared", matter=None, kind="", asked=0, can_open=False, offers=(BEGIN,), contact=Unreachable((ContactRow(DAHL, "no_app"), ContactRow(EKSTROM, "blocked")), 2)),
    "readiness-closing": details(
        matter=None, kind="", asked=0, ready=0, can_open=False, offers=(BREAK,),
        closing=ClosingScript(AdjustersShown((AdjusterShown(LIND, ("remote",)),), (), "Kommunkansliet", "2026-12-15", "16.00"), remote=True),
    ),
    "readiness-closing-short": details(
        matter=None, kind="", asked=0, ready=0, can_open=False, offers=(BREAK,), closing=ClosingScript(None, remote=False),
    ),
    "readiness-waits": details(
        not_ready=(Line(STROM, "unsafe", ("headset",)), Line(EKSTROM, "no_answer"), Line(DAHL, "link_lost")),
        obstacles=("host_not_checked",),
        hints=(Hint(STROM, "remote_not_in_call"),),
        notices=(NOTICE,),
        offers=(ANYWAY, CHECK, *PUT_ASIDE, ORAL, BREAK, OTHER),
    ),
    "readiness-all": details(ready=3, obstacles=("host_not_checked",), offers=(TOGETHER, CHECK, *PUT_ASIDE, BREAK, OTHER)),
    "readiness-plain": details(
        matter=PLAN, kind="ordinary", asked=0, opened=True, can_open=False, offers=(*PLAIN, RAISE, BREAK, OTHER),
        opening=("adjusters", "agenda"),
    ),
    "readiness-passed": details(
        note="passed", not_ready=(Line(STROM, "no_answer"), Line(EKSTROM, "no_answer")),
        obstacles=("host_not_checked",), offers=(CHECK, *PUT_ASIDE, BREAK, OTHER),
    ),
    "readiness-open": details(ready=3, check=CHECKED, opened=True, can_open=False, offers=(*ONWARD, RAISE, BREAK, OTHER)),
    "readiness-break": details(stage="adjourned", can_open=False, offers=(RESUME, UNDO)),
    "readiness-unreached": details(unreached=(DAHL,), chat_unreached=True, motions_unreached=(2,), reads_chat=False, ready=3, check=CHECKED, offers=(OPEN, *PUT_ASIDE)),
    "gate-waits": GateCard(
        DIALOG, SECRET, opened=False, groups=GROUPS, not_ready=(Line(STROM, "unsafe", ("headset",)),), more=1,
        obstacles=("host_not_checked", "unmet"), unmet=(Unmet(END_TO_END, "cannot"),), asks=("only_entitled",),
        opens=True, reasons=REASONS,
    ),
    "gate-incomplete": GateCard(
        DIALOG, SECRET, opened=False, groups=ENTITLED, asks=("only_entitled", "two_factor", "consent"),
        answers=(("only_entitled", "yes"),), obstacles=("host_not_checked", "two_factor", "consent"), incomplete=True,
    ),
    "gate-one-press": GateCard(
        DIALOG, SECRET, opened=False, groups=ENTITLED, asks=("only_entitled",), opens=True, one_press=True,
        obstacles=("host_not_checked",),
    ),
    "gate-chair-decides": GateCard(
        DIALOG, SECRET, opened=False, groups=(*ENTITLED, Group("chair_decides", (Present(DAHL, "substitute"),))),
        asks=("only_entitled",), answers=(("only_entitled", "yes"),), opens=True, one_press=True, obstacles=("host_not_checked",),
        decides=(Present(DAHL, "substitute"), Present(LIND, "attending")), sure="p6,p4",
    ),
    "gate-noted": GateCard(
        DIALOG, SECRET, opened=False, groups=ENTITLED, asks=("only_entitled",), answers=(("only_entitled", "no"),), opens=True,
        obstacles=("host_says_no",), reasons=REASONS, noted=replace(CHECKED, only_entitled=False),
    ),
    "gate-opened": GateCard(DIALOG, SECRET, opened=True, groups=ENTITLED, asks=("only_entitled",)),
}  # fmt: skip
