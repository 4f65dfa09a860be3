"""The gallery's cards of what happens: alarms, breaks, the opening and the close, help and refusals."""

from cards.adjournment import AdjournForm, BreakCard, BreakEnd, BreakEndOver
from cards.adjusted_taken_again import AdjustedTakenAgain
from cards.attendance import (
    Intruder,
    LinkLostNote,
    OthersLinkNote,
    TroubleReceipt,
    Welcome,
)
from cards.bilingual import Bilingual
from cards.checklist import Item
from cards.close_ask import CloseAsk
from cards.guard import GuardRoom, GuardWord, IdentityWord, Incident
from cards.guide import Guide, GuideOver, GuidePart
from cards.leader_disqualified import LeaderDisqualified
from cards.link_help import LinkAsk, LinkBack, LinkHelp, LinkHelpOver
from cards.offers import Offer
from cards.other_room import RoomForm
from cards.refusal import Notice, Refusal
from cards.seats import Proposal
from cards.sitting import BegunCard, ClosedCard, LeadForm, OtherBegun, WhichToClose
from cards.view import View
from cards.which_sitting import WhichSitting, WhichSittingOver
from dialogs.showing.next_steps import OfferPlace
from tests.support.gallery.people import BOARD, CHAT, DAHL, DIALOG, EKSTROM, LIND, SECRET, STROM, WHEN

FOLLOWS = Bilingual("Jag kan följa mötet och delta i handläggningen.", "I can follow the meeting and take part.")
SINCE = int(WHEN.timestamp())
NEXT = Proposal(DAHL, "p6", "p4", 0)
INCIDENT = Incident(CHAT, SECRET, 2, (DAHL, STROM), latest=WHEN)
HEAD = "3f1c9a52e07b4d8896aa10ce57f2b3d4" * 2
HELP = (
    GuidePart("remote", (("done", 0), ("checklist", 0))),
    GuidePart("everybody", (("status", 0), ("agenda", 0), ("in_room", 0), ("undo", 0))),
    GuidePart("movers", (("move_in", 2), ("move_now", 0))),
    GuidePart("hosts", (("call", 3), ("end", 2), ("adjourn", 0), ("close", 0))),
)
OFFERS = (
    Offer("matter.call", "readiness.end_and_call", OfferPlace.GO_ON, {"matter": 3, "after": 2}, {"end": 2, "call": 3}),
    Offer("motion.open", "guide.move", OfferPlace.NOTE, dialog=True),
    Offer("motion.second", "guide.second", OfferPlace.CHANGE, {"motion": 4}, {"motion": 4}),
    Offer("agenda.show", "guide.agenda", OfferPlace.CHANGE, dialog=True),
    Offer("matter.add", "agenda.add", OfferPlace.CHANGE, dialog=True, exception=True),
    Offer("undo", "guide.undo", OfferPlace.END),
)

HAPPENINGS: dict[str, View] = {
    "hello": Welcome(CHAT, personal=False, set_up=False),
    "hello-again": Welcome(CHAT, personal=False, set_up=True),
    "hello-personal": Welcome(CHAT, personal=True, set_up=False),
    "guard-word": GuardWord(SECRET),
    "guard-word-soon": GuardWord(SECRET, "called"),
    "guard-word-late": GuardWord(None, "before"),
    "guard-word-restored": GuardWord(SECRET, "restored"),
    "guard-room": GuardRoom(SECRET),
    "guard-room-soon": GuardRoom(SECRET, waits=True),
    "identity-word": IdentityWord(),
    "incident": INCIDENT,
    "incident-many": Incident(CHAT, None, 9, (DAHL, STROM, ""), more=4),
    "others-link": OthersLinkNote(3),
    "others-link-unknown": OthersLinkNote(0),
    "others-link-back": OthersLinkNote(0, back=True),
    "others-link-past": OthersLinkNote(3, past="closed"),
    "adjusted-taken-again": AdjustedTakenAgain(CHAT, 4, 7),
    "leader-disqualified": LeaderDisqualified(CHAT, EKSTROM, 3),
    "leader-disqualified-over": LeaderDisqualified(CHAT, "", 3, over=True),
    "intruder": Intruder(CHAT, EKSTROM, SECRET),
    "intruder-remote": Intruder(CHAT, "", SECRET, remote=True),
    "intruder-disqualified": Intruder(CHAT, EKSTROM, SECRET, remote=True, disqualified=True),
    "intruder-disqualified-unseen": Intruder(CHAT, EKSTROM, SECRET, remote=True, unseen=True, disqualified=True),
    "intruder-chair-decides": Intruder(CHAT, EKSTROM, SECRET, remote=True, waits=True),
    "intruder-unseen": Intruder(CHAT, EKSTROM, SECRET, unseen=True),
    "intruder-remote-unseen": Intruder(CHAT, EKSTROM, SECRET, remote=True, unseen=True),
    "intruder-not-remote": Intruder(CHAT, EKSTROM, SECRET, now="not_remote", unseen=True),
    "intruder-others": Intruder(CHAT, EKSTROM, SECRET, others=(DAHL, STROM, ""), more=4),
    "intruder-nobody": Intruder(CHAT, "", SECRET, now="nobody"),
    "intruder-gone": Intruder(CHAT, EKSTROM, SECRET, now="gone"),
    "intruder-may-stay": Intruder(CHAT, EKSTROM, SECRET, now="may_stay"),
    "intruder-over": Intruder(CHAT, EKSTROM, SECRET, now="ended"),
    "intruder-remote-over": Intruder(CHAT, EKSTROM, SECRET, remote=True, now="adjourned"),
    "incident-restored": Incident(CHAT, SECRET, 3, (DAHL, STROM), latest=WHEN, past="ended", restored=1),
    "incident-over": Incident(CHAT, SECRET, 2, (DAHL, STROM), latest=WHEN, past="ended"),
    "link-lost": LinkLostNote(CHAT, DAHL, 15),
    "link-lost-in-a-break": LinkLostNote(CHAT, DAHL, 15, past="adjourned"),
    "link-back": LinkLostNote(CHAT, DAHL, 15, back=True),
    "link-works": LinkLostNote(CHAT, DAHL, 15, "sound", back=True),
    "link-works-by-chair": LinkLostNote(CHAT, DAHL, 15, "sound", back=True, well_by="chair"),
    "link-works-in-room": LinkLostNote(CHAT, DAHL, 15, "sound", back=True, well_by="room"),
    "link-trouble": LinkLostNote(CHAT, DAHL, 0, "sound"),
    "link-trouble-back": LinkLostNote(CHAT, DAHL, 15, "sound", who="p4", unsaid=True),
    "link-back-unsaid": LinkLostNote(CHAT, DAHL, 15, back=True, who="p4", unsaid=True),
    "link-help": LinkHelp(15, "rule"),
    "link-help-council": LinkHelp(0, "law"),
    "link-help-over": LinkHelpOver(),
    "link-ask": LinkAsk(CHAT),
    "link-asked-back": LinkBack(CHAT, (Item("can_follow", FOLLOWS), Item("alone"))),
    "link-back-well": LinkLostNote(CHAT, LIND, 15, back=True, well=True, who="p4"),
    "trouble-receipt": TroubleReceipt("link"),
    "trouble-over": TroubleReceipt("over"),
    "adjourn-form": AdjournForm(DIALOG, ("pause", "link", "intruder", "consult")),
    "break": BreakCard(WHEN, 15, "pause", leave_call=True, resumes=CHAT, taken=1_765_200_000_005),
    "break-secret": BreakCard(WHEN, 0, "consult", leave_call=False, confidential=SECRET),
    "break-end": BreakEnd(CHAT, SINCE, 15, (), None, 5, ("more_time",)),
    "break-end-link": BreakEnd(CHAT, SINCE, 15, (DAHL, STROM), NEXT, 5, ("on_the_way", "support"), out="law"),
    "break-end-many": BreakEnd(
        DIALOG, SINCE, 15, (DAHL, STROM, LIND, EKSTROM, DAHL, STROM, LIND), None, 5, ("on_the_way", "support")
    ),
    "break-end-extended": BreakEndOver(WHEN, 20),
    "break-end-over": BreakEndOver(None, 0),
    "room-elsewhere": BreakCard(WHEN, 0, "other_room", leave_call=True, confidential=SECRET, elsewhere=3),
    "room-elsewhere-host": BreakCard(
        WHEN, 0, "other_room", leave_call=True, confidential=SECRET, resumes=CHAT, elsewhere=3
    ),
    "room-change": RoomForm(DIALOG, 3, (("p4", LIND), ("p5", EKSTROM)), ("p4", "p5")),
    "room-back": RoomForm(DIALOG, 3, (("p4", LIND), ("p5", EKSTROM)), ("p4",), back=True, why="room_nobody"),
    "break-over": BreakCard(None, 0, "pause", leave_call=False),
    "begun": BegunCard(BOARD, "Sessionssalen", 3, reads_chat=True),
    "begun-cannot-read": BegunCard(BOARD, "", 0),
    "closed": ClosedCard(BOARD, "2026-12-08", 18, 4, HEAD),
    "close-ask": CloseAsk(CHAT, (SECRET,), 1),
    "close-ask-day": CloseAsk(CHAT, no_day=True),
    "close-ask-opening": CloseAsk(CHAT, (SECRET,), 1, motions=2, steps=("adjusters", "agenda"), nobody_called=True),
    "close-ask-all": CloseAsk(
        CHAT,
        on=SECRET,
        held=1,
        steps=("agenda",),
        unclear=((EKSTROM, "called"), (LIND, "unseen")),
        chat="returns",
        writers=(STROM,),
        more=True,
    ),
    "close-ask-many": CloseAsk(DIALOG, (SECRET, SECRET), 27, chat="by_hand", writers=(DAHL, STROM), more_writers=3),
    "other-begun": OtherBegun(BOARD, "2026-12-08"),
    "which-sitting": WhichSitting(
        "f1", ((1, "s1", BOARD, "2026-12-08", "Karin Ek", ""), (2, "s2", "Kommunstyrelsen", "2026-12-09", "", ""))
    ),
    "which-sitting-more": WhichSitting("f1", ((9, "s1", BOARD, "2026-12-08", "Karin Ek", ""),), more=10),
    "which-sitting-alike": WhichSitting(
        "f1",
        tuple((nr, f"s{nr}", BOARD, "2026-12-08", name, "") for nr, name in enumerate(("Karin Ek", "Karina Dahl"), 1)),
    ),
    **{f"which-sitting-{why}": WhichSittingOver(why) for why in ("confidential", "time", "newer", "answered")},
    "which-sitting-chosen": WhichSittingOver("answered", f"{BOARD} 2026-12-08"),
    "which-to-close": WhichToClose(CHAT, "s2", (BOARD, "2026-12-08"), ("Kommunstyrelsen", "2026-12-09"), live=True),
    "lead-form": LeadForm(DIALOG, (("p1", LIND), ("p2", DAHL))),
    "lead-form-nobody": LeadForm(DIALOG, ()),
    "help-member": Guide(CHAT, HELP[:3], OFFERS[1:3]),
    "help-secretary": Guide(CHAT, HELP[1:], OFFERS, secretary=True, incidents=(INCIDENT,)),
    "help-over": GuideOver(done=False),
    "help-over-done": GuideOver(done=True),
    "refusal": Refusal("not_begun"),
    "refusal-right": Refusal("right", "hosts"),
    "notice": Notice("done"),
    "notice-setup-checking": Notice("setup_checking"),
}
