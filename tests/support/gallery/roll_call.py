"""The gallery's cards of the roll call, of remote people, and of the quorum."""

from dataclasses import replace
from datetime import UTC, datetime

from cards.answers_alone import AnswersCard
from cards.going import GoingDue, GoingReceipt
from cards.mend import MendAsked, MendReceipt
from cards.noted_by_mistake import Mend
from cards.quorum import Ahead, QuorumLost, QuorumShown, QuorumStop, RollLong
from cards.remote import RemoteOwn, RemotePeopleCard, RemotePerson
from cards.roll import BrokeOff, CalledName, RollCard
from cards.room import RoomShown
from cards.seats import EmptySeat, FilledSeat, Proposal, SeatsCard
from cards.view import View
from tests.support.gallery.matters import details
from tests.support.gallery.people import CHAT, DAHL, DIALOG, EKSTROM, LIND, PLAN, STROM

_HALF_THREE = 1_765_204_200.0
YES = QuorumShown("stands", "quorate", 6, 11, 6, limit=True)
SOUGHT = replace(YES, sought=(LIND,))
NO = QuorumShown("stands", "not_quorate", 4, 11, 6, helping=(DAHL,))
ONE_SHORT = replace(NO, sure=5)
UNSURE = QuorumShown(
    "stands", "not_shown", 5, 11, 6, ((EKSTROM, ("seen", "identity")), (LIND, ("approval",))), helping=(DAHL,)
)
UNCHECKED = QuorumShown("stands", "not_shown", 0, 11, 6, ((EKSTROM, ("after_break",)), (LIND, ("seen", "identity"))))
COUNCIL = QuorumShown("stands", "not_quorate", 37, 75, 38, barred=(STROM,))
RUNNING = QuorumShown("running", "not_shown", 5, 11, 6, ((LIND, ("called",)),), helping=(DAHL,))
AHEAD = replace(
    YES,
    limit=False,
    ahead=(
        Ahead(_HALF_THREE, (EKSTROM,), 7, "quorate"),
        Ahead(_HALF_THREE + 900, (LIND, DAHL), 5, "not_quorate"),
        Ahead(_HALF_THREE - 900, (STROM,), 5, "not_shown", past=True),
    ),
)
NO_ROLL = QuorumShown("no_roll", "not_shown", 0, 11, 6)
PAUSED = QuorumShown("paused", "", 6, 11, 6)
NOW = CalledName("p4", LIND, "S", "member", "remote", "in", "0", 0)
IN_ROOM = CalledName("p5", EKSTROM, "", "substitute", "room", "", "0", 0)
BEGUN = 1_765_200_000_000
RUNNER = RollCard(DIALOG, NOW, EKSTROM, 3, 11, 8, 5, RUNNING, ended=False, begun=BEGUN, taken=BEGUN + 5)
OVER = replace(RUNNER, now=None, then="", done=11, left=0, rest=0, others={"room": (DAHL,), "remote": (STROM, LIND)})
LOOKS = replace(RUNNER, ended=True, rested=True, looks=11, left=11, rest=6, done=0, shown=UNCHECKED, taken=0)
DUE = GoingDue(CHAT, LIND, "p4", datetime.fromtimestamp(_HALF_THREE, UTC), asks=True, notes=True, stood="0")
NEXT = Proposal(DAHL, "p6", "p4", 0)
SEATS = SeatsCard(
    DIALOG,
    (EmptySeat(LIND, "absent", 0, NEXT), EmptySeat(EKSTROM, "disqualified", 4, None), EmptySeat("", "vacant", 0, None)),
    (FilledSeat(STROM, EKSTROM, 0, "p5"), FilledSeat(DAHL, LIND, 4), FilledSeat(DAHL, "", 0)),
    more=2,
    taken=BEGUN,
)
PEOPLE = (
    RemotePerson("p4", LIND, on=True, lacks=("approval", "seen")),
    RemotePerson("p5", EKSTROM, on=False, lacks=("declined",)),
    RemotePerson("p6", DAHL, on=True, lacks=(), unsaid=True),
)

ASKING = (
    RemotePerson("p4", LIND, on=True, lacks=(), state="asks", late=3),
    RemotePerson("p5", EKSTROM, on=False, lacks=(), state="declined"),
    RemotePerson("p6", DAHL, on=True, lacks=(), state="approved"),
    RemotePerson("p7", STROM, on=False, lacks=(), state="barred"),
)

ROLL_CALL: dict[str, View] = {
    "roll-next": RUNNER,
    "roll-first": replace(RUNNER, now=IN_ROOM, then="", key=CHAT, begun=0, taken=0, done=0, left=11),
    "roll-noted": replace(RUNNER, note="noted", noted=EKSTROM, answer="seen"),
    "roll-unseen": replace(RUNNER, note="noted", noted=EKSTROM, answer="unseen", mends="p5"),
    "mend-asked": MendAsked(),
    "mend-receipt": MendReceipt(CHAT, LIND),
    "roll-leaves": replace(
        RUNNER,
        note="noted",
        noted=EKSTROM,
        answer="away",
        broke=BrokeOff("p5", back=False, over="law", stood="0", link=0),
    ),
    "roll-back-out": replace(
        RUNNER,
        note="noted",
        noted=EKSTROM,
        answer="room",
        broke=BrokeOff("p5", back=True, over="rule", stood="0", link=0),
    ),
    "roll-again": replace(RUNNER, now=replace(NOW, again="link", hint="out"), rest=0, then=""),
    "roll-changed": replace(RUNNER, note="changed", noted=LIND),
    "roll-rest": replace(RUNNER, note="rest", count=5, rest=0),
    "roll-left": replace(RUNNER, note="left"),
    "roll-all": replace(OVER, shown=UNSURE),
    "roll-over": replace(
        OVER, ended=True, shown=YES, note="ended", others={**OVER.others, "unlisted": (EKSTROM,)}, unnamed=2
    ),
    "roll-look": replace(LOOKS, now=replace(IN_ROOM, again="break")),
    "roll-look-remote": replace(LOOKS, now=replace(NOW, again="break"), note="rest", count=6, rest=0, looks=5),
    "roll-looked": replace(OVER, ended=True, rested=True, shown=YES, note="noted", noted=LIND, answer="seen"),
    "roll-nobody": replace(OVER, shown=None, begun=0, taken=0, done=0, all=0, others={}),
    "remote-people": RemotePeopleCard(DIALOG, PEOPLE, 3, "p4:0 p5:1 p6:0", chooses=True),
    "remote-people-saved": RemotePeopleCard(CHAT, PEOPLE, 0, "p4:0", chooses=True, note="saved"),
    "remote-people-nothing": RemotePeopleCard(CHAT, PEOPLE, 0, "p4:0", chooses=True, note="nothing_new"),
    "remote-people-secretary": RemotePeopleCard(CHAT, PEOPLE, 0, "p4:0", chooses=False),
    "remote-people-asking": RemotePeopleCard(CHAT, ASKING, 0, "p4:0", chooses=True, most=2, count=3, confirms=False),
    "remote-people-asking-secretary": RemotePeopleCard(CHAT, ASKING, 0, "p4:0", chooses=False, most=4, count=3),
    "remote-own-asks": RemoteOwn(CHAT, "asks", late=3, most=4),
    "remote-own-asks-during": RemoteOwn(CHAT, "asks", during=True),
    "remote-own-approved": RemoteOwn(DIALOG, "approved", early_min=15, remote=True),
    "remote-own-approved-room": RemoteOwn(CHAT, "approved"),
    "remote-own-declined": RemoteOwn(CHAT, "declined"),
    "remote-own-over": RemoteOwn(CHAT, "over"),
    "remote-people-none": RemotePeopleCard(CHAT, (), 0, "", chooses=True),
    "remote-people-noted-for": RemotePeopleCard(DIALOG, (), 0, "", chooses=False, may_ask=(("p4", LIND), ("p5", DAHL))),
    "seats": SEATS,
    "seats-secretary": replace(SEATS, key=CHAT, leads=False, during=4, note="filled", noted=DAHL, taken=0, more=0),
    "seats-disqualified": replace(SEATS, filled=(), note="disqualified", noted=EKSTROM, no=4, more=0),
    "seats-changed": replace(SEATS, empty=(), note="changed", more=0),
    "seats-out": replace(SEATS, out="rule", more=0),
    "seats-broke-off": replace(
        SEATS,
        empty=(EmptySeat(LIND, "broke_off", 0, NEXT, "p4"), EmptySeat(EKSTROM, "broke_off", 0, None, "p5")),
        filled=(),
        note="broke_off",
        noted=LIND,
        out="rule",
        more=0,
    ),
    "seats-broke-off-council": replace(
        SEATS,
        empty=(EmptySeat(LIND, "broke_off", 0, NEXT, barred=True, mend=Mend("p4", "room", "0", 0)),),
        filled=(),
        note="broke_off",
        noted=LIND,
        out="law",
        more=0,
    ),
    "seats-barred": replace(SEATS, empty=(), filled=(FilledSeat(STROM, EKSTROM, 0, barred=True),), more=0),
    "seats-stayed": replace(SEATS, empty=(), note="stayed", noted=EKSTROM, filled=SEATS.filled[:1], more=0),
    "seats-none": SeatsCard(CHAT, (), ()),
    "quorum-stop": QuorumStop(CHAT, "matter.call", PLAN, UNSURE, {"matter": 4, "quorum": "0a1b2c3d"}, remote=True),
    "quorum-stop-secretary": QuorumStop(DIALOG, "matter.end", PLAN, NO, {}, chooses=False, calls=True),
    "quorum-stop-answers": QuorumStop(CHAT, "matter.call", PLAN, COUNCIL, {"matter": 4}, answers=4),
    "quorum-answers": AnswersCard(
        CHAT, PLAN, 4, on=True, shown=replace(COUNCIL, answer="quorate", alone=True, barred=())
    ),
    "quorum-answers-not": AnswersCard(DIALOG, PLAN, 4, on=False, shown=COUNCIL),
    "quorum-stop-both": QuorumStop(CHAT, "gate.open", None, COUNCIL, {"matter": 4}, remote=True, calls=True),
    "quorum-stop-over": QuorumStop(CHAT, "matter.call", PLAN, YES, {}, over=True),
    "quorum-stop-sought": QuorumStop(CHAT, "matter.end", PLAN, SOUGHT, {"matter": 4}, remote=True),
    "quorum-stop-sought-many": QuorumStop(
        CHAT,
        "gate.open",
        PLAN,
        replace(YES, sure=40, seats=75, sought=(LIND, EKSTROM, DAHL, STROM, LIND, DAHL, STROM)),
        {"matter": 4},
    ),
    "quorum-lost": QuorumLost(CHAT, NO, 4, "open"),
    "quorum-lost-serves": QuorumLost(CHAT, NO, 4, "open", NEXT),
    "quorum-stop-serves": QuorumStop(CHAT, "matter.call", PLAN, NO, {"matter": 4}, proposal=NEXT),
    "quorum-back": QuorumLost(CHAT, YES, 4, "open"),
    "quorum-ahead": QuorumLost(CHAT, AHEAD, 4, "open"),
    "going-said": GoingReceipt(CHAT, "", "p4", datetime.fromtimestamp(_HALF_THREE, UTC)),
    "going-said-out": GoingReceipt(CHAT, "", "p4", datetime.fromtimestamp(_HALF_THREE, UTC), "law"),
    "going-noted": GoingReceipt(DIALOG, LIND, "p4", datetime.fromtimestamp(_HALF_THREE, UTC)),
    "going-stays": GoingReceipt(CHAT, "", "p4", None),
    "going-due": DUE,
    "going-due-chair": replace(DUE, notes=False),
    "going-due-left": replace(DUE, left=True),
    "quorum-lost-paused": QuorumLost(CHAT, PAUSED, 4, "open"),
    "roll-long": RollLong(CHAT, 31, 75, 30, 0),
    "roll-long-lost": RollLong(CHAT, 31, 75, 12, 3),
    "roll-long-over": RollLong(CHAT, 75, 75, 40, 0, over=True),
    "readiness-no-roll": details(quorum=NO_ROLL),
    "readiness-room": details(
        quorum=NO_ROLL,
        room=RoomShown(("chair", "secretary"), binding=True, out=(LIND,), leads="longest_service", first=DAHL),
    ),
    "readiness-room-all-remote": details(
        room=RoomShown(all_remote="shall", decision="2026-09-28 § 9", in_room=(LIND, DAHL))
    ),
    "readiness-room-should": details(room=RoomShown(("official",), leads="board_chooses", first=DAHL)),
    "readiness-one-short": details(quorum=ONE_SHORT),
}
