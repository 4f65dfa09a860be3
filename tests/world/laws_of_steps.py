"""More laws of every world: what a step needs before it, and what has to follow from it in the same turn.

Like those in `laws.py` they judge by the shadow of the facts, and return the sentence that was broken, or "".
"""

from datetime import timedelta
from typing import Any, Final

from dialogs.said.inbound import Pressed, Spoke, Went
from tests.world.laws import Law, Look, may_note
from tests.world.shadow import ENTITLED_ONLY, SECRET

_GIVES_CAPACITY: Final = frozenset({"Assigned", "Vouched", "InChat", "Noticed"})
_LIVE: Final = ("begun", "adjourned")
_NEAR: Final = timedelta(seconds=6)
_OWN: Final = frozenset({"Seconded", "SecondTakenBack", "SecondWithdrawn", "Answered", "AnswerTakenBack", "PlaceSaid"})


def what_is_confidential_is_opened_anew_after_a_break(look: Look) -> str:
    """It counts as open only once the chair has opened it since its call, and since the last break (R-106, R-182)."""
    on, shadow = look.turned.after.on_table, look.shadow
    if on is None or not shadow.secret or on.state.value != "open" or shadow.is_open:
        return ""
    return "ett sekretessärende är öppet fast ingen har öppnat det efter uppehållet"


def opened_without_a_reason_is_checked(look: Look) -> str:
    """It is opened without a reason only where the host has looked who is there, and nobody came or was placed since (R-111)."""
    for fact in facts(look, "MatterOpened"):
        asks = look.shadow.kinds.get(fact.no) in SECRET and not fact.reason
        if asks and look.chamber.rules.profile_of(look.turned.after).host_check and not look.shadow.checked:
            return "ett sekretessärende öppnades utan skäl fast värdens kontroll inte gällde"
    return ""


def a_check_lapses_when_somebody_comes(look: Look) -> str:
    """A matter that waits to be opened has a host's check only as long as nobody came or was placed since, and no break or raise (R-111)."""
    on = look.turned.after.on_table
    stale = on is not None and on.state.value == "called" and on.check is not None and not look.shadow.noted
    return "värdens kontroll gäller fast någon har kommit, eller något har hänt, sedan den gjordes" if stale else ""


def an_answer_is_to_what_is_asked_now(look: Look) -> str:
    """A card of an earlier round answers nothing that was asked since (R-102)."""
    said = look.turned.said
    old = isinstance(said, Pressed) and said.verb == "checklist.submit" and said.round not in (0, look.before.round)
    return "ett svar på en tidigare fråga togs för ett nytt" if old and "Answered" in look.facts else ""


def nobody_foreign_has_a_capacity_unvouched(look: Look) -> str:
    """A guest, somebody anonymous or of another organisation has a capacity in force only once a secretary vouches for them (R-251)."""
    if not look.facts & _GIVES_CAPACITY:
        return ""
    after, circle = look.turned.after, look.chamber.circle
    for soul in circle.people:
        person = after.person_of(soul.sender) if soul.foreign else None
        if person is not None and person.capacity is not None and person.key not in look.shadow.vouched:
            return "någon utifrån har ett uppdrag utan att en sekreterare har gått i god för dem"
    return ""


def what_may_be_about_a_confidential_matter_is_not_kept(look: Look) -> str:
    """A motion that begins with the number of a confidential matter does not wait: its words may be about that one (R-113)."""
    about = any(look.shadow.kinds.get(fact.perhaps) in SECRET for fact in facts(look, "MotionHeld"))
    return "ett yrkande som kan gälla ett sekretessärende sparades" if about else ""


def nothing_is_withdrawn_once_it_is_over(look: Look) -> str:
    """When the matter has ended its motions stand as they were (R-145)."""
    moved = look.shadow.moved_in
    over = any(moved.get(fact.motion) in look.before.ended for fact in facts(look, "Withdrawn"))
    return "ett yrkande återtogs fast ärendet var avslutat" if over else ""


def what_is_said_is_about_the_sitting_that_goes_on(look: Look) -> str:
    """While a sitting goes on in the chat, whatever is written there is about that one, but for a confidential matter of another (R-252)."""
    said = look.turned.said
    if not isinstance(said, Spoke) or said.place.personal or look.turned.again or look.before.stage in _LIVE:
        return ""
    going = any(row.stage in _LIVE for row in look.chamber.rows.values())
    sent, came = said.sent or said.at, said.arrived or said.at
    caught = any(one.covers(sent, came, _NEAR) for one in look.chamber.guards())
    return "någon skrev i det sammanträde som pågår, och det togs för ett annat" if going and not caught else ""


def protective_security_is_opened_with_nobody_remote(look: Look) -> str:
    """A matter of protective security is never opened while somebody entitled is remote, whatever the reason (R-045)."""
    shadow = look.shadow
    for fact in facts(look, "MatterOpened"):
        matter = look.turned.after.matter(fact.no)
        if shadow.kinds.get(fact.no) != "protective" or (matter is not None and matter.special):
            continue
        if any(shadow.place.get(key) == "remote" and look.in_force(key) for key in shadow.capacity):
            return "ett säkerhetsskyddsärende öppnades fast någon deltog på distans"
    return ""


def a_stranger_is_announced_in_authority_too(look: Look) -> str:
    """Who has no capacity and comes while an authority matter is open is told to the hosts, as in secrecy (R-106, R-121)."""
    if look.shadow.kinds.get(look.before.table) not in ENTITLED_ONLY or not look.before.opened:
        return ""
    if look.before.stage != "begun" or look.shadow.table != look.before.table:
        return ""
    strangers = [one for one in facts(look, "Entered") if not look.shadow.capacity.get(one.person)]
    return "någon utan uppdrag kom till ett ärende för behöriga, och värdarna fick inte veta det" * (
        bool(strangers) and not look.hosts_told()
    )


def a_raised_matter_is_nameless(look: Look) -> str:
    """Once it is confidential it has no title, its motions are sealed, and no motion waits that may be about it (R-107, R-117)."""
    after = look.turned.after
    for fact in facts(look, "LevelRaised"):
        matter = after.matter(fact.no)
        if fact.kind not in SECRET or matter is None:
            continue
        if matter.title:
            return "ett ärende som blev sekretess har kvar sin rubrik"
        if any(one.wording and not one.sealed for one in after.motions if one.no == fact.no):
            return "ett yrkande i ett ärende som blev sekretess är inte förseglat"
        if after.held:
            return "ett yrkande väntar på sitt ärende fast ett ärende blev sekretess"
    return ""


def nothing_waits_in_a_confidential_matter(look: Look) -> str:
    """While one is on the table, no motion waits to be told its matter: it may be about that one (R-252)."""
    waits = look.shadow.secret and look.turned.after.held
    return "ett yrkande väntar på sitt ärende medan ett sekretessärende behandlas" if waits else ""


def a_sealed_wording_is_fetched_once(look: Look) -> str:
    """The secretary reads a sealed wording once, and it is destroyed with that (R-204)."""
    for fact in facts(look, "WordingFetched"):
        motion = look.turned.after.motion(fact.motion)
        if fact.motion in look.before.fetched or (motion is not None and motion.wording):
            return "en förseglad lydelse kan läsas mer än en gång"
    return ""


def cards_of_a_raised_matter_are_drawn_anew(look: Look) -> str:
    """Each card in the room that showed its title or its motions' words is drawn again in the same turn (R-117)."""
    moved = look.shadow.moved_in
    for fact in facts(look, "LevelRaised"):
        if fact.kind not in SECRET:
            continue
        slots = {getattr(one, "slot", "") for one in look.turned.out.deliveries}
        wanted = {f"motion:{motion}" for motion, no in moved.items() if no == fact.no} | {"agenda"}
        if not wanted <= slots:
            return "ett kort i rummet visar kvar ett ärende som blev sekretess"
    return ""


def whoever_leaves_the_call_is_noted(look: Look) -> str:
    """Teams' word that somebody has left the call is written, so that what they answered holds no longer (R-090, R-102).

    Word of a leave from before they came, which was late under way, is not about the link that they have now.
    """
    said = look.turned.said
    if not isinstance(said, Went) or not said.in_call or look.turned.again:
        return ""
    there = look.turned.before.person_of(said.people[0])
    came_at = look.shadow.came_at.get(there.key) if there is not None else None
    late = came_at is None or (said.sent or said.at) <= came_at
    gone = there is not None and there.in_call is True and not late and "LinkLost" not in look.facts
    return "någon lämnade mötet, och det skrevs inte ned" if gone else ""


def it_is_asked_anew_when_something_came_between(look: Look) -> str:
    """Answers hold on for the next matter only where no other one and no break came between (R-102)."""
    before = look.before
    for fact in facts(look, "Asked"):
        if fact.no and before.round and fact.round == before.round and before.asked_of != before.last_called:
            return "gamla svar gäller för ett ärende som inte följde direkt på det förra"
    return ""


def what_is_ones_own_is_ones_own(look: Look) -> str:
    """Nobody answers, backs a motion or says where they sit for somebody else, but the secretary who notes it (R-018, R-104)."""
    for entry in look.turned.entries if look.facts & _OWN else ():
        fact: Any = entry.fact
        if type(fact).__name__ not in _OWN:
            continue
        mine = fact.person == entry.by or look.shadow.seen.get(look.turned.said.who.key) == fact.person
        if not mine and not may_note(look, entry):
            return "någon svarade, instämde eller sade sin plats för någon annan"
    return ""


def a_motion_that_waited_is_its_movers(look: Look) -> str:
    """Which matter a motion is about is said by its mover alone (R-138)."""
    for entry in look.turned.entries if {"Moved", "MotionLetGo"} <= look.facts else ():
        fact: Any = entry.fact
        if type(fact).__name__ == "Moved" and entry.by != fact.mover:
            return "någon annan sade vilket ärende ett yrkande gällde"
    return ""


def withdrawn_motions_come_back_by_their_movers(look: Look) -> str:
    """A withdrawal is taken back by whoever may make the motion, or by a secretary who noted it (R-142, R-147)."""
    for entry in look.turned.entries if "MotionRestored" in look.facts else ():
        fact: Any = entry.fact
        mover = look.shadow.moved.get(getattr(fact, "motion", 0), ("", ""))[0]
        if type(fact).__name__ == "MotionRestored" and entry.by != mover and not may_note(look, entry):
            return "någon annan tog tillbaka ett återtagande"
    return ""


def the_row_tells_where_the_sitting_stands(look: Look) -> str:
    """By its row a sitting is found, without reading its journal: it says the same (design 4.3)."""
    row = look.chamber.rows.get(look.turned.key)
    told = row is None or row.stage in (look.shadow.stage, "claimed")
    return "" if told else "sammanträdets rad säger något annat än journalen"


def a_press_is_about_the_sitting_that_it_names(look: Look) -> str:
    """Of two sittings in a chat, a button moves the one that it was drawn for (R-252)."""
    said = look.turned.said
    if not isinstance(said, Pressed) or said.sitting not in look.chamber.rows or look.turned.again:
        return ""
    return "" if look.turned.key == said.sitting else "en knapp gällde ett annat sammanträde än sitt eget"


def facts(look: Look, name: str) -> list[Any]:
    """The facts of this name that the turn wrote."""
    if name not in look.facts:
        return []
    return [entry.fact for entry in look.turned.entries if type(entry.fact).__name__ == name]


ANY: Final[tuple[Law, ...]] = (
    whoever_leaves_the_call_is_noted,
    a_press_is_about_the_sitting_that_it_names,
    what_is_said_is_about_the_sitting_that_goes_on,
)
"""Looked at after every turn."""

AFTER_A_FACT: Final[tuple[Law, ...]] = (
    what_is_confidential_is_opened_anew_after_a_break,
    opened_without_a_reason_is_checked,
    a_check_lapses_when_somebody_comes,
    an_answer_is_to_what_is_asked_now,
    nobody_foreign_has_a_capacity_unvouched,
    what_may_be_about_a_confidential_matter_is_not_kept,
    nothing_is_withdrawn_once_it_is_over,
    protective_security_is_opened_with_nobody_remote,
    a_stranger_is_announced_in_authority_too,
    a_raised_matter_is_nameless,
    nothing_waits_in_a_confidential_matter,
    a_sealed_wording_is_fetched_once,
    cards_of_a_raised_matter_are_drawn_anew,
    it_is_asked_anew_when_something_came_between,
    what_is_ones_own_is_ones_own,
    a_motion_that_waited_is_its_movers,
    withdrawn_motions_come_back_by_their_movers,
    the_row_tells_where_the_sitting_stands,
)
"""Looked at after every turn that wrote something."""
