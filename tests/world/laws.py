"""The laws of every world, as functions that look at one turn. They judge by the shadow of the facts, never by the rules.

A law returns the sentence that was broken, or "". `Look` is what it may look at: the turn, the chamber after it, the shadow
before it, and what was done.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from dialogs.journal.entries import Entry
from dialogs.judging.outcome import Draft
from dialogs.judging.scene import Scene
from dialogs.matter.checklist_lines_asked import gated
from dialogs.matter.obstacles import standing
from dialogs.said.inbound import Pressed, Spoke
from tests.world.chamber import Chamber, Turned
from tests.world.deeds import MARK, Deed, speaks
from tests.world.shadow import SECRET, Guarded, Shadow

_BY_HOSTS: Final = frozenset(
    (
        "Begun",
        "Closed",
        "Led",
        "MatterCalled",
        "MatterOpened",
        "HostChecked",
        "LevelRaised",
        "Adjourned",
        "Resumed",
        "CallTakenBack",
    )
)
_MOVES_TABLE: Final = frozenset({"MatterCalled", "MatterOpened", "MatterEnded", "CallTakenBack", "Closed"})
_TOUCHES_ANSWERS: Final = frozenset(
    (
        "LinkLost",
        "Entered",
        "Resumed",
        "Asked",
        "Answered",
        "AnswerTakenBack",
        "LevelRaised",
        "PlaceSaid",
        "MatterCalled",
    )
)
_MAKES_SECRET: Final = frozenset({"MatterListed", "LevelRaised"})
_OF_MOTIONS: Final = frozenset({"Withdrawn", "Vouched", "Seconded", "Moved"})
_SEATS: Final = frozenset({"chair", "vice_chair", "member", "substitute"})


@dataclass(frozen=True, slots=True)
class Then:
    """How the sitting stood before the turn, as far as laws ask for it."""

    table: int
    opened: bool
    secret: bool
    stage: str
    leads: frozenset[str]
    capacity: dict[str, str]
    guards: tuple[Guarded, ...]
    vouched: frozenset[str]
    ended: frozenset[int]
    left: frozenset[str]
    fetched: frozenset[int]
    round: int
    asked_of: int
    last_called: int


def then(shadow: Shadow | None) -> Then:
    """Take down how it stands now."""
    s = shadow or Shadow()
    return Then(
        s.table,
        s.opened,
        s.secret,
        s.stage,
        s.leads(),
        dict(s.capacity),
        tuple(s.guards),
        frozenset(s.vouched),
        frozenset(s.ended),
        frozenset(s.left),
        frozenset(s.fetched),
        s.round,
        s.asked_of,
        s.last_called,
    )


NOTHING: Final = then(None)


@dataclass(frozen=True, slots=True)
class Look:
    """What a law may look at."""

    chamber: Chamber
    turned: Turned
    before: Then
    deed: Deed | None
    known: bool = False  # the same was said before
    facts: frozenset[str] = frozenset()  # the names of those that were written

    @property
    def shadow(self) -> Shadow:
        """The sitting after the turn."""
        return self.chamber.shadows.get(self.turned.key) or Shadow()

    def hosts_told(self) -> bool:
        """Whether each host of the sitting is sent something."""
        return _hosts_told(self)

    def in_force(self, key: str) -> bool:
        """Whether the person has a capacity that holds: nobody foreign has, for whom no secretary has vouched."""
        shadow = self.shadow
        wires = (wire for wire, person in shadow.wires.items() if person == key)
        foreign = any(_unvouched(self, wire) for wire in wires) and key not in shadow.vouched
        return bool(shadow.capacity.get(key)) and not foreign


Law = Callable[[Look], str]


def no_word_leaves_its_place(look: Look) -> str:
    """No word that anybody said stands in a fact, in what is sent, or in an answer that is kept (design 4.1)."""
    said, out = look.turned.said, look.turned.out
    if not speaks(said):
        return ""
    if MARK in repr(out.facts) or MARK in repr(out.deliveries):
        return "ett ord står i ett faktum eller en leverans"
    return "ett ord står i ett svar som sparas" if not isinstance(out.reply, Draft) and MARK in repr(out.reply) else ""


def nothing_said_in_confidence_is_kept(look: Look) -> str:
    """While a confidential matter is on a table of the chat, and five seconds after, no words are kept (R-112, R-118)."""
    said, out = look.turned.said, look.turned.out
    if not out.wordings or not speaks(said) or not _in_confidence(look):
        return ""
    return "ord som sades medan ett sekretessärende behandlades har sparats"


def _in_confidence(look: Look) -> bool:
    """Whether it was said so, by both clocks."""
    said = look.turned.said
    sent, came = said.sent or said.at, said.arrived or said.at
    near = timedelta(seconds=5)
    return any(one.covers(sent, came, near) for one in (*look.chamber.guards(), *look.before.guards))


def words_in_confidence_are_counted(look: Look) -> str:
    """Whoever writes in a confidential matter is counted: who and when, and every host of that sitting is told (R-131, R-252)."""
    said, turned, deed = look.turned.said, look.turned, look.deed
    if not isinstance(said, Spoke) or deed is None or deed.bare or turned.again:
        return ""
    sent, came = said.sent or said.at, said.arrived or said.at
    knowing = [one for one in look.chamber.guards() if one.covers(sent, came) and sent >= one.sent]
    known = {said.message, f"alone:{said.who.key}:{said.message}"} & turned.before.guarded.keys()
    if not knowing or (known and not said.edited):
        return ""
    if "GuardTripped" not in look.facts:
        return "någon skrev i ett sekretessärende och det märktes inte"
    return "" if _hosts_told(look) else "någon skrev i ett sekretessärende och en av värdarna fick inte veta det"


def _hosts_told(look: Look) -> bool:
    """Whether each host of the sitting, as the shadow has them, is sent something."""
    shadow = look.shadow
    leads = shadow.leads()
    hosts = {key for key, what in shadow.capacity.items() if what == "secretary"} | (
        leads if len(leads) == 1 else set()
    )
    wires = {person: wire for wire, person in reversed(list(shadow.wires.items()))}
    wanted = {wires[key] for key in hosts if key in wires and not _unvouched(look, wires[key])}
    told = {getattr(one, "to", "") for one in look.turned.out.deliveries}
    return wanted <= told


def _unvouched(look: Look, wire: str) -> bool:
    soul = look.chamber.circle.by_wire.get(wire)
    return soul is not None and soul.foreign


def only_hosts_lead(look: Look) -> str:
    """What leads the sitting is done by whoever had the capacity before, or had set it up where there are no hosts (R-142)."""
    for entry in look.turned.entries if look.facts & _BY_HOSTS else ():
        if type(entry.fact).__name__ in _BY_HOSTS and not _host(look, entry):
            return f"{type(entry.fact).__name__} gjordes av någon som inte leder sammanträdet"
    return ""


def _secretary(look: Look, entry: Entry) -> bool:
    """Whether a secretary did it, or whoever the operator has appointed."""
    return (
        look.before.capacity.get(entry.by) == "secretary" or look.turned.said.who.key in look.chamber.circle.appointed
    )


def may_note(look: Look, entry: Entry) -> bool:
    """Whether a secretary did it, for somebody who said it aloud."""
    return _secretary(look, entry)


def may_lead(look: Look, entry: Entry) -> bool:
    """Whether whoever leads did it, or a secretary."""
    return _host(look, entry)


def _host(look: Look, entry: Entry) -> bool:
    before = look.before
    soul = look.chamber.circle.by_wire.get(look.turned.said.who.key)
    if soul is not None and soul.foreign and entry.by not in before.vouched:
        return False
    if before.capacity.get(entry.by) == "secretary" or entry.by in before.leads:
        return True
    who = look.turned.said.who
    none = not before.leads and "secretary" not in before.capacity.values()
    return none and (who.key in look.chamber.circle.appointed or who.key == look.turned.before.organizer)


def only_movers_move(look: Look) -> str:
    """A motion is made and backed by somebody with a seat, or noted by a secretary for one (R-142)."""
    for entry in look.turned.entries if look.facts & {"Moved", "Seconded"} else ():
        fact: Any = entry.fact
        if type(fact).__name__ not in ("Moved", "Seconded"):
            continue
        who = fact.mover if type(fact).__name__ == "Moved" else fact.person
        soul = look.chamber.circle.by_wire.get(look.turned.said.who.key)
        if look.before.capacity.get(who) not in _SEATS or (
            soul is not None and soul.foreign and entry.by not in look.before.vouched
        ):
            return "ett yrkande av någon som inte får yrka"
    return ""


def a_motion_is_its_movers(look: Look) -> str:
    """It is withdrawn by its mover, or by a secretary who noted it; backed by others; and not made of a matter that has ended."""
    for entry in look.turned.entries if look.facts & _OF_MOTIONS else ():
        fact: Any = entry.fact
        name = type(fact).__name__
        mover, channel = look.shadow.moved.get(getattr(fact, "motion", 0), ("", ""))
        noted = channel in ("recorded", "email") and _secretary(look, entry)
        if name == "Withdrawn" and entry.by != mover and not noted:
            return "ett yrkande återtogs av någon annan än den som lämnade det"
        if name == "Vouched" and not (
            isinstance(look.turned.said, Pressed) and look.turned.said.field("vouch") == "yes"
        ):
            return "sekreteraren gick i god för någon utan att ha sagt det"
        if name == "Seconded" and fact.person == mover:
            return "någon instämde i sitt eget yrkande"
        if name == "Moved" and fact.no in look.before.ended:
            return "ett yrkande lämnades i ett avslutat ärende"
    return ""


def whoever_is_not_in_the_chat_changes_nothing(look: Look) -> str:
    """They speak to the bot in private, by a key that they may know; nothing comes of it (R-251)."""
    soul = look.chamber.circle.by_wire.get(look.turned.said.who.key)
    person = look.turned.before.person_of(look.turned.said.who)
    left = person is not None and person.key in look.before.left and look.turned.said.place.personal
    outside = look.deed is not None and ((soul is not None and not soul.there) or (left and _verb(look)))
    hands = [entry for entry in look.turned.entries if entry.by]
    return "någon som inte är med i chatten ändrade något" if outside and hands else ""


def a_look_writes_nothing(look: Look) -> str:
    """Whoever only looks, or edits a message, changes nothing; an edit in a confidential matter is counted (design 4.4)."""
    said = look.turned.said
    names = look.facts
    if isinstance(said, Pressed) and said.road.looking and names:
        return "någon tittade bara, och något skrevs ned"
    if (
        isinstance(said, Spoke)
        and said.edited
        and names
        - {
            "GuardTripped",
            "GuardedRestored",
            "WrittenBefore",
            "MessageChanged",
            "ChatHeard",
            "IdentityNumberSeen",
            "InChat",
        }
    ):
        return "ett ändrat meddelande gjorde något"
    return ""


def nobody_is_counted_outside(look: Look) -> str:
    """Who writes when no confidential matter was on a table, nor five seconds before, is no incident (R-252)."""
    said = look.turned.said
    if not isinstance(said, Spoke) or "GuardTripped" not in look.facts:
        return ""
    sent, came = said.sent or said.at, said.arrived or said.at
    inside = any(one.covers(sent, came, timedelta(seconds=5)) for one in look.chamber.guards())
    return "" if inside else "någon räknades fast inget sekretessärende behandlades"


def one_matter_on_the_table(look: Look) -> str:
    """The table has one matter at most, and it is the one that the facts tell of."""
    meeting = look.turned.after
    on = [one.no for one in meeting.matters if one.on_table]
    return (
        ""
        if on == ([look.shadow.table] if look.shadow.table else [])
        else "på bordet ligger något annat än journalen säger"
    )


def an_ended_matter_stays_ended(look: Look) -> str:
    """What has ended is not taken up again but where that was asked for (R-123)."""
    said = look.turned.said
    asked = isinstance(said, Pressed) and said.field("again") == "yes"
    for entry in look.turned.entries if "MatterCalled" in look.facts else ():
        fact: Any = entry.fact
        if type(fact).__name__ == "MatterCalled" and fact.no in look.before.ended and not asked:
            return f"ärende {fact.no}, som var avslutat, togs upp igen"
    return ""


def no_title_of_a_confidential_matter(look: Look) -> str:
    """A confidential matter is listed without a title (R-107)."""
    for entry in look.turned.entries if "MatterListed" in look.facts else ():
        fact: Any = entry.fact
        if type(fact).__name__ == "MatterListed" and fact.kind in SECRET and fact.title:
            return f"ärende {fact.no}, som är sekretess, fick en rubrik"
    return ""


def no_words_of_a_confidential_matter(look: Look) -> str:
    """No words are kept of a matter that is confidential (R-113)."""
    kinds = look.shadow.kinds
    kept = any(one.matter and kinds.get(one.matter) in SECRET for one in look.turned.out.wordings)
    return "ord om ett sekretessärende sparades" if kept else ""


def a_stranger_is_announced(look: Look) -> str:
    """Who has no capacity and comes into the call while a confidential matter is open is told to the hosts (R-121, R-122)."""
    if not (look.before.secret and look.before.opened and look.before.stage == "begun"):
        return ""
    for entry in look.turned.entries:
        fact: Any = entry.fact
        if type(fact).__name__ == "Entered" and not look.shadow.capacity.get(fact.person) and not _hosts_told(look):
            return "någon utan uppdrag kom till ett sekretessärende och en av värdarna fick inte veta det"
    return ""


def readiness_is_never_better_than_the_answers(look: Look) -> str:
    """No more people count as ready than have said that all is in order, over the link they have, in this round (R-102)."""
    meeting = look.turned.after
    on = meeting.on_table
    if on is None or not meeting.live or not look.facts & _TOUCHES_ANSWERS:
        return ""
    scene = Scene(meeting, look.chamber.rules.profile_of(meeting), look.turned.said.at)
    shadow = look.shadow
    asked = {key for key, where in shadow.place.items() if where == "remote" and shadow.capacity.get(key)}
    held = {key for key in asked if shadow.answers.get(key) == shadow.round}
    return (
        ""
        if standing(scene, on).ready <= len(held) or not gated(scene, on)
        else "fler räknas som klara än som har svarat"
    )


def a_capacity_has_a_hand_behind_it(look: Look) -> str:
    """A capacity comes from a secretary, or from whoever may set up, and never from its bearer or by a name (R-251)."""
    circle, verb = look.chamber.circle, _verb(look)
    for entry in look.turned.entries if "Assigned" in look.facts else ():
        fact: Any = entry.fact
        if type(fact).__name__ != "Assigned" or not fact.capacity:
            continue
        who = look.turned.said.who.key
        if not _secretary(look, entry) and who != look.turned.before.organizer:
            return "ett uppdrag gavs av någon som inte är sekreterare"
        soul = circle.by_wire.get(fact.object_id or fact.mri or "")
        if soul is None:
            continue
        by_list = verb == "roster.import" and fact.person not in look.before.capacity
        if by_list or (verb == "roster.match" and not _ticked(look, fact)):
            return f"{soul.key} fick ett uppdrag utan att någon hade godkänt namnet"
        known = look.turned.before.person_of(soul.sender)
        tied = known is not None and known.key == fact.person
        kept = tied and look.before.capacity.get(fact.person) == fact.capacity  # by a hand, as each was before
        if soul.aim == "impostor" and verb != "roster.assign" and not kept:
            return f"{soul.key} fick ett uppdrag genom sitt namn"
    return ""


def _verb(look: Look) -> str:
    """What was pressed; "" where nothing was."""
    said = look.turned.said
    return said.verb if isinstance(said, Pressed) else ""


def _ticked(look: Look, fact: Any) -> bool:
    """Whether the name was ticked on the card that asks about names."""
    said = look.turned.said
    assert isinstance(said, Pressed)
    return any(name.startswith(f"tie_{fact.person}_") and said.field(name) == "yes" for name in said.fields)


def one_begun_sitting(look: Look) -> str:
    """At most one sitting of a chat goes on (R-252)."""
    live = sum(one.stage in ("begun", "adjourned") for one in look.chamber.shadows.values())
    return "två sammanträden pågår i samma chatt" if live > 1 else ""


def a_board_has_one_chair(look: Look) -> str:
    """The roster never calls two people chair: the second would lead unasked."""
    chairs = sum(what == "chair" for what in look.shadow.capacity.values()) if "Assigned" in look.facts else 0
    return "deltagarlistan har två ordförande" if chairs > 1 else ""


def an_old_button_moves_nothing(look: Look) -> str:
    """A button that was drawn when another matter was on the table does not move the meeting."""
    said = look.turned.said
    if not isinstance(said, Pressed) or not said.field("after") or said.field("after") == str(look.before.table):
        return ""
    return "en gammal knapp flyttade sammanträdet" if look.facts & _MOVES_TABLE else ""


def opened_without_a_reason_is_ready(look: Look) -> str:
    """A matter is opened without a reason only where every elected person who is remote has said that all is in order (R-102)."""
    for entry in look.turned.entries if "MatterOpened" in look.facts else ():
        fact: Any = entry.fact
        if type(fact).__name__ != "MatterOpened" or fact.reason or look.shadow.kinds.get(fact.no) not in SECRET:
            continue
        shadow = look.shadow
        asked = [
            key
            for key, what in shadow.capacity.items()
            if what in ("member", "vice_chair") and shadow.place.get(key) == "remote"
        ]
        if any(shadow.answers.get(key) != shadow.round for key in asked):
            return "ett sekretessärende öppnades utan skäl fast alla på distans inte hade svarat"
    return ""


def nothing_shows_a_raised_matter(look: Look) -> str:
    """What is confidential has no words that can be read: they are destroyed, or sealed (R-107, R-117).

    Looked at when words are kept or move to another matter, and when a matter becomes what it was not.
    """
    out = look.turned.out
    if not (out.wordings or out.placed or look.facts & _MAKES_SECRET):
        return ""
    for (key, name), (text, no) in look.chamber.words.items():
        if MARK not in text or no is None or (key, name) in look.chamber.hidden:
            continue
        shadow = look.chamber.shadows.get(key)
        if shadow is not None and shadow.kinds.get(no) in SECRET:
            return f"ord om ärende {no}, som är sekretess, kan läsas"
    return ""


def said_twice_is_written_once(look: Look) -> str:
    """What is said again writes nothing."""
    return "det som sades igen skrevs ned igen" if look.turned.again and look.turned.entries else ""


def what_is_new_is_judged(look: Look) -> str:
    """Nothing that is said for the first time is taken for a repetition."""
    new = look.turned.again and look.deed is not None and not look.known
    return "något nytt togs för en upprepning" if new else ""


EACH: Final[tuple[Law, ...]] = (
    no_word_leaves_its_place,
    nothing_said_in_confidence_is_kept,
    no_words_of_a_confidential_matter,
    words_in_confidence_are_counted,
    nothing_shows_a_raised_matter,
    what_is_new_is_judged,
)
"""Looked at after every turn."""

AFTER_A_FACT: Final[tuple[Law, ...]] = (
    only_hosts_lead,
    only_movers_move,
    a_motion_is_its_movers,
    whoever_is_not_in_the_chat_changes_nothing,
    a_look_writes_nothing,
    nobody_is_counted_outside,
    one_matter_on_the_table,
    a_capacity_has_a_hand_behind_it,
    an_ended_matter_stays_ended,
    no_title_of_a_confidential_matter,
    a_stranger_is_announced,
    readiness_is_never_better_than_the_answers,
    one_begun_sitting,
    a_board_has_one_chair,
    an_old_button_moves_nothing,
    opened_without_a_reason_is_ready,
    said_twice_is_written_once,
)
"""Looked at after every turn that wrote something: of any other they have nothing to say."""
