"""For each setting that the bot follows or shows: two values of it, and a moment of a meeting in which they differ.

    one, other = FOLLOWED["answer_lasts_s"].profiles
    FOLLOWED["answer_lasts_s"].look(one) != FOLLOWED["answer_lasts_s"].look(other)

What is followed makes another outcome of what is said. What is shown makes another card and nothing else. What no
profile can change (`always`) has a moment in which the bot does as its one value says.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from cards.bilingual import Bilingual
from dialogs.judging.outcome import Outcome, Page
from dialogs.judging.shared_pages import BreakPage, ReadinessPage
from dialogs.matter.facts import Asked, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import BodyKind, MotionKind
from dialogs.meeting.meeting import Meeting
from dialogs.meeting_settings.pages import TicksPage
from dialogs.opening.facts import AdjustersChosen
from dialogs.opening.pages import OpeningPage
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned, Entered
from dialogs.presence.pages import LinkLostPage
from dialogs.profile.choices import (
    Accounts,
    ActingChair,
    AskedWhen,
    BoardAllRemote,
    ConfidentialChat,
    DemandStanding,
    FloorMethod,
    LawProfile,
    LostContact,
    MotionChannel,
    NonservingSubstitute,
    OpeningStep,
    OpeningTopic,
    ProtectiveRemote,
    WordingRule,
)
from dialogs.profile.parts import ChecklistItem, Demand, MotionRule, Platform, TickRule
from dialogs.profile.profile import Profile
from dialogs.quorum.facts import RollAnswered
from dialogs.quorum.pages import RemoteOwnPage
from dialogs.quorum.remote_ask_facts import RemoteAsked
from dialogs.quorum.remote_word_facts import RemoteDecided
from dialogs.roster.facts import InChat, Vouched
from dialogs.router import decide
from dialogs.said.inbound import Went
from dialogs.said.reasons import HostLine
from dialogs.sitting.facts import SetUp
from dialogs.sitting.left_at_close import left_at_close
from tests.support.meetings import (
    CAST,
    CHAT,
    TEN,
    a_meeting,
    answered,
    changed,
    happened,
    kinds,
    linkoping,
    pressed,
    refusal,
    seated,
    seconds,
    seen_by,
    sender,
)
from tests.support.small_board import board

Look = Callable[[Profile], object]
Judge = Callable[[Profile], Outcome]
EVERYBODY = ("anna", "bo", "cia")


@dataclass(frozen=True)
class Moment:
    """What `look` sees by one of two values of a setting and by the other; `profile` has all the other settings."""

    setting: str
    values: tuple[object, object]
    look: Look
    profile: Profile = field(default_factory=linkoping)

    @property
    def profiles(self) -> tuple[Profile, Profile]:
        """The profile with the one value, and with the other."""
        one, other = (changed(self.profile, **{self.setting: value}) for value in self.values)
        return one, other


# ---- what is said, and what follows ------------------------------------------------------------------------------


def said(meeting: Meeting, verb: str, who: str = "chair", **fields: Any) -> Judge:
    """What follows when `who` presses `verb`."""
    return lambda profile: decide(pressed(verb, who, form_="form", **fields), meeting, profile)


def leaving(who: str) -> Judge:
    """What follows when `who`, remote and serving, leaves the call."""
    meeting = a_meeting(facts=(seated(who, serves=True),))
    gone = Went(place=CHAT, who=sender("bot"), at=TEN, people=(sender(who),), in_call=True)
    return lambda profile: decide(gone, meeting, profile)


def opening(no: int, *, after_s: float = 0, **fields: Any) -> Judge:
    """What follows when the chair opens matter `no`, called and answered before by everybody remote."""
    meeting = a_meeting(facts=(MatterCalled(no), Asked(1, _level(no), no)))
    everybody = tuple(answered(who, level=_level(no), no=no) for who in EVERYBODY)
    filled = {"matter": no, "only_entitled": "yes", "at_": TEN + seconds(after_s), **fields}
    return said(happened(meeting, *everybody), "gate.open", **filled)


def closing(meeting: Meeting, **settled: Any) -> Judge:
    """What follows when the chair closes all the same, having been told what is left where these settings hold: more is asked about anew."""
    told = left_at_close(seen_by(meeting, "chair", changed(linkoping(), **settled))).items
    return said(meeting, "meeting.close", anyway="yes", remain=",".join(told))


def _level(no: int) -> int:
    matter = a_meeting().matter(no)
    assert matter is not None
    return matter.kind.level


def a_council(day: str) -> Meeting:
    """A council whose chair says where they sit."""
    first = SetUp("Kommunfullmäktige", "council", 45, day, "Stadshuset", "linkoping", "2019-03-26 § 42")
    return happened(Meeting(key="s1", chat="19:meeting_x@thread.v2"), first, *CAST)


def shown(meeting: Meeting, page: Page, who: str | None = "chair") -> Look:
    """What `who` sees of the page."""
    return lambda profile: draw(page, seen_by(meeting, who, profile))


def _after_the_run() -> Meeting:
    """Matter 4, secrecy, is done, and everybody answered before it."""
    asked = a_meeting(facts=(MatterCalled(4), Asked(1, 3, 4)))
    return happened(asked, *(answered(who) for who in EVERYBODY), MatterOpened(4), MatterEnded(4))


_WRITTEN = {"kind": "add", "wording": "Att utreda frågan."}
_OPEN = a_meeting(facts=(MatterCalled(1), MatterOpened(1)))
_CLOSED = a_meeting(facts=(MatterCalled(2), Asked(1, 2, 2), MatterOpened(2)))
_PARTY = a_meeting((*CAST, seated("part", "party", "room", matter=4)), facts=(MatterCalled(4), Asked(1, 3, 4)))

_ADJUSTED = happened(a_meeting(), AdjustersChosen(("anna",)))
_ADJUSTED_COUNCIL = replace(_ADJUSTED, body=BodyKind.COUNCIL)

_LAW = said(a_council("2026-11-25"), "place.say", place="remote")
_ALONE = ChecklistItem("alone", AskedWhen.BEFORE, 2)
_ROOM = ChecklistItem("room", AskedWhen.BEFORE, 2)
_DEMAND = Demand("no_storage", 3, DemandStanding.CANNOT, Bilingual("Inget sparas.", "Nothing is kept."), "s")
_FREE = tuple(MotionRule(kind, WordingRule.OPTIONAL) for kind in MotionKind)
_WRITING = tuple(MotionRule(kind, WordingRule.REQUIRED) for kind in MotionKind)

_FOLLOWED = (
    Moment(
        "protective_remote",
        (ProtectiveRemote.NEVER, ProtectiveRemote.SPECIAL_DECISION),
        said(a_meeting(), "matter.decision", "secretary", matter=7, date="2026-11-20", section="§ 42"),
    ),
    Moment("law_profile", (LawProfile.KL_2018, LawProfile.KL_2026), _LAW),
    Moment("law_changes_on", (date(2026, 7, 1), date(2027, 1, 1)), _LAW),
    Moment("remote_confidential_allowed", (True, False), opening(4, reason="accepted")),
    Moment("checklist_every_matter", (True, False), said(_after_the_run(), "matter.call", matter=5)),
    Moment("answer_lasts_s", (0, 60), opening(4, after_s=61)),
    Moment("asks_from_level", (1, 2), said(a_meeting(), "matter.call", matter=1)),
    Moment("content_kept_below_level", (2, 3), said(_CLOSED, "motion.submit", "anna", matter=2, **_WRITTEN)),
    Moment("two_factor_from_level", (3, 4), opening(4)),
    Moment("consent_from_level", (3, 4), said(_PARTY, "gate.confirm", matter=4, only_entitled="yes")),
    Moment(
        "motion_channels",
        ((MotionChannel.FORM,), (MotionChannel.TYPED,)),
        said(_OPEN, "motion.submit", "anna", matter=1, **_WRITTEN),
    ),
    Moment(
        "items",
        ((_ALONE,), (_ALONE, _ROOM)),
        said(a_meeting(facts=(MatterCalled(4), Asked(1, 3, 4))), "checklist.submit", "anna", alone="yes", round_=1),
    ),
    Moment(
        "motions",
        (_FREE, _WRITING),
        said(_OPEN, "motion.submit", "anna", matter=1, kind="reject"),
    ),
    Moment(
        "alternating_service_ban",
        (True, False),
        said(
            board(MatterCalled(1), MatterOpened(1), RollAnswered("anna", "away")),
            "roll.note",
            "secretary",
            person="anna",
            answer="room",
        ),
    ),
    Moment(
        "nonserving_substitutes",
        (NonservingSubstitute.ATTEND, NonservingSubstitute.NOT),
        said(
            a_meeting(facts=(seated("dan", "substitute", "remote"), MatterCalled(4))),
            "gate.confirm",
            "secretary",
            matter=4,
            only_entitled="yes",
            sure="dan",
            sent="yes",
        ),
    ),
    Moment("short_loss_s", (0, 30), leaving("anna")),
    Moment("remote_notice_days", (0, 20), said(a_meeting(begun=False), "remote.ask", "bo")),
    Moment("remote_most", (1, None), said(a_meeting(), "remote.approve", sent="yes", anna="yes", bo="yes", cia="yes")),
    Moment("opening_text", ((OpeningTopic.FLOOR,), ()), said(a_meeting(), "opening.inform")),
    Moment("opening_steps", ((OpeningStep.AGENDA,), ()), said(a_meeting(), "opening.agenda")),
    Moment("cannot_be_met", ((), (_DEMAND,)), opening(4)),
    Moment("roll_call", (False, True), closing(a_meeting(), roll_call=False)),
    Moment("adjusters_in_board", (1, 2), closing(_ADJUSTED, adjusters_in_board=1)),
    Moment("adjusters_in_council", (1, 2), closing(_ADJUSTED_COUNCIL, adjusters_in_council=1)),
    Moment(
        "host_ticks",
        ((TickRule(HostLine.LOBBY, 1),), (TickRule(HostLine.LOBBY, None),)),
        said(a_meeting(), "ticks.submit", "secretary", lobby="not"),
    ),
)

_PREPARED = shown(a_meeting(begun=False), ReadinessPage())

_CONFIDENTIAL = a_meeting(facts=(MatterCalled(4),))
_TICKS = shown(a_meeting(), TicksPage(), "secretary")

_CHAIR_REMOTE = a_meeting(facts=(seated("chair", "chair", "remote"), seated("anna", "member", "room")))
_ALL_REMOTE = a_meeting(facts=(seated("chair", "chair", "remote"), seated("secretary", "secretary", "remote")))
_NOBODY_IN_THE_ROOM = a_meeting(facts=(seated("chair", "chair", "remote"), *(seated(who) for who in EVERYBODY)))
_CHAIR_AWAY = a_meeting(facts=(seated("chair", "chair", "away"), seated("anna", "member", "room")))
_ONE, _NONE = (Capacity.CHAIR,), ()

_GUEST = a_meeting(facts=(Entered("anna"), InChat("anna", foreign=True), Vouched("anna")))

_SHOWN = (
    Moment("room_minimum", (_ONE, _NONE), shown(_CHAIR_REMOTE, ReadinessPage())),
    Moment("room_minimum_all_remote", (_ONE, _NONE), shown(_ALL_REMOTE, ReadinessPage())),
    Moment("room_minimum_binding", (True, False), shown(_CHAIR_REMOTE, ReadinessPage())),
    Moment("board_all_remote", (BoardAllRemote.NO, BoardAllRemote.MAY), shown(_NOBODY_IN_THE_ROOM, ReadinessPage())),
    Moment(
        "council_decision",
        ("2026-09-28 § 9", "2026-10-26 § 4"),
        shown(_NOBODY_IN_THE_ROOM, ReadinessPage()),
        changed(linkoping(), board_all_remote=BoardAllRemote.MAY),
    ),
    Moment("presidium_absent_if_remote", (True, False), shown(_CHAIR_REMOTE, ReadinessPage())),
    Moment(
        "acting_chair",
        (ActingChair.LONGEST_SERVICE, ActingChair.BOARD_CHOOSES),
        shown(_CHAIR_AWAY, ReadinessPage()),
    ),
    Moment("accounts", (Accounts.TENANT, Accounts.MUNICIPAL), shown(_GUEST, ReadinessPage())),
    Moment("sfs", ("", "2026:432"), _PREPARED),
    Moment("platform_by_forum", (Platform("Teams", "Teams"), Platform("Teams", "Zoom")), _PREPARED),
    Moment(
        "remote_join_early_min",
        (0, 15),
        shown(a_meeting(facts=(RemoteAsked("anna"), RemoteDecided(("anna",)))), RemoteOwnPage(), "anna"),
    ),
    Moment("reconnect_wait_min", (15, None), shown(a_meeting(), LinkLostPage("anna"))),
    Moment(
        "confidential_chat",
        (ConfidentialChat.OFF_ELSE_WARN, ConfidentialChat.WARN),
        shown(_CONFIDENTIAL, ReadinessPage()),
    ),
    Moment("document_system", ("", "Meetings Plus"), _TICKS),
    Moment("support", (Bilingual("Ring.", "Call."), Bilingual("Skriv.", "Write.")), _TICKS),
    Moment("floor_method", (FloorMethod.LIST, FloorMethod.SAY_NAME), shown(a_meeting(), OpeningPage())),
    Moment("lost_contact", (LostContact.BOTH, LostContact.MEMBER_CALLS), shown(a_meeting(), OpeningPage())),
    Moment("adjourn_leave_call", (True, False), shown(a_meeting(facts=(Adjourned(10, "pause"),)), BreakPage(), None)),
)

FOLLOWED: Mapping[str, Moment] = {one.setting: one for one in _FOLLOWED}
SHOWN: Mapping[str, Moment] = {one.setting: one for one in _SHOWN}


# ---- what no profile can change ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Settled:
    """A moment in which the bot does as the one value says, as `holds` finds in what follows."""

    look: Judge
    holds: Callable[[Outcome], bool]


def _not_opened(out: Outcome) -> bool:
    return "MatterOpened" not in kinds(out)


_SECRET = a_meeting(facts=(MatterCalled(4), Asked(1, 3, 4), MatterOpened(4)))

SETTLED: Mapping[str, Settled] = {
    "asks_for_authority": Settled(
        said(a_meeting(), "matter.call", matter=3), lambda out: kinds(out) == ("MatterCalled", "Asked")
    ),
    "asks_after_break": Settled(
        said(happened(_SECRET, Adjourned(10, "pause")), "resume"), lambda out: kinds(out) == ("Resumed", "Asked")
    ),
    "host_check": Settled(opening(4, only_entitled=""), _not_opened),
    "oral_only_in_confidential": Settled(
        said(_SECRET, "motion.submit", "anna", matter=4, **_WRITTEN), lambda out: refusal(out) == "oral_only_dropped"
    ),
}
