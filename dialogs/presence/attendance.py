"""Who is here: what Teams says of people coming and going, and of the roster. Hints, all of it (R-090); the host decides.

Anonymous and foreign people are put on the roster without a capacity: they are never entitled by themselves (R-127).
"""

from dataclasses import dataclass, field, replace
from datetime import datetime

from cards.attendance import LinkLostNote, Welcome
from cards.view import View
from dialogs.chat.facts import Arrived, ChatUnheard
from dialogs.journal.entries import Entry, Fact
from dialogs.judging.foreign_or_anonymous import foreign
from dialogs.judging.link_fails import back_unsaid
from dialogs.judging.outcome import AskRoster, Delivery, Outcome, Show
from dialogs.judging.scene import Scene
from dialogs.judging.stages import not_planned, past
from dialogs.matter.checklist_answer_holds import answered_since
from dialogs.matter.checklist_asked_anew import ask_who_comes
from dialogs.matter.unentitled_in_call import alarm, lapses
from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.meeting.private_road import SAY_NOTHING, TRIED, why_not
from dialogs.presence.another_link import entered
from dialogs.presence.app_removed import removed, tell_back
from dialogs.presence.facts import Entered, LinkLost, NotReached, PrivateTried
from dialogs.presence.link_help import ask_back, asked_back, help_lost, help_over
from dialogs.presence.pages import LinkLostPage, WelcomePage, trouble_note
from dialogs.presence.short_loss import seconds_of, wake
from dialogs.roster.facts import InChat, LeftChat, Noticed
from dialogs.said.inbound import (
    Came,
    Installed,
    NotDelivered,
    Sender,
    Went,
)
from dialogs.showing.names import called, key, next_person
from dialogs.showing.shared_cards import READINESS, keep_hosts_told, outlasts


def installed(said: Installed, scene: Scene) -> Outcome:
    """Say at the arrival that the bot is there, what it reads and what it keeps (R-228); then look who is here.

    Removed, or added anew perhaps with other rights, it says no more that it warns until it has read something; chair and
    secretaries are told of both.
    """
    meeting = scene.meeting
    if not said.present and not said.place.personal and not_planned(meeting) is None:
        return removed(meeting)
    known = meeting.reads_chat or meeting.app_removed
    unheard = (ChatUnheard(),) if known and not said.place.personal else ()
    shown = (READINESS,) if unheard and meeting.live else ()
    if not said.present:
        return Outcome(unheard, shown)
    welcome = Show("welcome", WelcomePage(int(said.place.personal), private=False))
    if said.place.personal:
        return Outcome((Arrived(),), (welcome,))
    return Outcome((Arrived(), *unheard), (welcome, *tell_back(meeting), *shown, AskRoster()))


def came(said: Came, scene: Scene) -> Outcome:
    """Somebody joined the call, or was added to the chat: whoever is new is noticed, and the host's check lapses."""
    book = _Book(scene.meeting)
    alarms: list[Delivery] = []
    for sender in said.people:
        person = book.known(sender) or (None if said.told_too else book.notice(sender, said.place.tenant))
        if person is None:
            continue  # Whoever comes to another sitting of the chat has nothing to do with this one.
        if not said.in_call:
            # Out of the chat they stay until Teams dates the addition after the removal, or its roster shows them.
            if person.in_chat is None or _after(said, person.chat_at):
                book.facts.append(InChat(person.key))
            continue
        if person.in_call is False and _before(said, person.call_at):
            continue  # They have left since.
        here = entered(person, _as_noted(person, scene))
        open_ = lapses(scene, here)
        # Of somebody who may not be there it is told each time that Teams says they join, known to be there or not.
        alarms += alarm(scene, here)
        if person.in_call is not True or open_ or _after(said, person.call_at):
            book.facts.append(Entered(person.key, open_))
            asked = ask_who_comes(scene, here)
            alarms += [*asked, *_back(scene, person, asks=not asked)]
    read = (AskRoster("roster:came"),) if not said.in_call and _asks_roster(said, book) else ()
    return Outcome(tuple(book.facts), (*book.seen, *alarms, *read))


def _asks_roster(said: Came, book: "_Book") -> bool:
    """Who they are to the tenant only Teams' roster tells, and whether they are back: a join does not.

    The sitting that is told too asks only about the latter: what another one reads it hears.
    """
    out = {p.key for p in map(book.known, said.people) if p is not None and p.in_chat is False}
    back = {fact.person for fact in book.facts if isinstance(fact, InChat)}
    return bool(out - back) if said.told_too else bool(book.facts or out)


def _as_noted(person: Person, scene: Scene) -> Entry:
    """The entry with which it is noted that the person joined."""
    at = scene.moment
    return Entry(0, at.written, "", "", Entered(person.key), at.arrived, scene.at, dated=at.dated)


def _before(said: Came | Went, at: datetime | None) -> bool:
    """Whether it happened before this time, by Teams' own clock: deliveries may come in another order."""
    return said.sent is not None and at is not None and said.sent < at


def _after(said: Came | Went, at: datetime | None) -> bool:
    return said.sent is not None and at is not None and said.sent > at


def _known(said: Went, left_at: datetime | None) -> bool:
    return left_at is not None and not _after(said, left_at)


def _back(scene: Scene, person: Person, *, asks: bool) -> list[Delivery]:
    """Of somebody whose lost link the hosts were told, they are told that they are back (R-183); the person is asked whether they see and hear, where no checklist `asks` it (R-050)."""
    meeting = scene.meeting
    over = keep_hosts_told(meeting, *trouble_note(person, person.trouble), rings=False) if person.trouble else ()
    if not (person.missed and person.remote and person.serves):
        return list(over)
    # In a break nobody waits for them: the card that told of the loss is edited where it stands.
    rings = meeting.stage is Stage.BEGUN
    back = keep_hosts_told(meeting, LinkLostPage(person.key), f"link:{person.key}", rings=rings)
    return [*over, *back, *(ask_back(scene, person) if asks else help_over(person))]


def went(said: Went, scene: Scene) -> Outcome:
    """Somebody left the call or lost the link: their answer no longer holds; the hosts hear of one who serves (R-183)."""
    meeting, book = scene.meeting, _Book(scene.meeting)
    if not said.in_call:
        return _removed(said, book)
    alarms: list[Delivery] = []
    for sender in said.people:
        person = book.known(sender)
        if person is None:
            continue
        seconds = seconds_of(scene, person)
        if person.in_call is False and not answered_since(person):
            if _after(said, person.left_at):
                book.facts.append(LinkLost(person.key))  # They came in between, which may be told later.
            continue
        if person.in_call and _before(said, person.call_at):
            # They are back. What is said again is known; else it was told late, and the link was lost in between.
            if not _known(said, person.left_at):
                book.facts.append(LinkLost(person.key, back=True, seconds=seconds))
            continue
        book.facts.append(LinkLost(person.key, seconds=seconds))
        # In a break all are to hang up where the profile says so: no alarm.
        if meeting.stage is Stage.BEGUN and person.remote and person.serves:
            alarms += keep_hosts_told(meeting, LinkLostPage(person.key), f"link:{person.key}", rings=True)
            alarms += () if seconds else help_lost(scene, (person,))
    return Outcome(tuple(book.facts), (*book.seen, *alarms, *wake(scene, book.facts)))


def _removed(said: Went, book: "_Book") -> Outcome:
    """Somebody was removed from the chat. Where they may have been added since, Teams' roster tells."""
    there = [person for person in map(book.known, said.people) if person is not None and person.in_chat is not False]
    book.facts += [LeftChat(person.key) for person in there if not _before(said, person.chat_at)]
    sure = all(_after(said, person.chat_at) for person in there)
    return Outcome(tuple(book.facts), book.seen if sure else (*book.seen, AskRoster("roster:went")))


def not_delivered(said: NotDelivered, scene: Scene) -> Outcome:
    """Something was not delivered: the readiness card says so until the person has been spoken to."""
    meeting = scene.meeting
    person = meeting.people.get(meeting.wires.get(said.to, "")) if said.to else None
    tried = _private_now(person, said) if person is not None else ()
    known = person is None or person.unreached or said.what.startswith(TRIED)
    if said.to and known:
        return Outcome(tried, (READINESS,) if tried and meeting.live else ())
    if not said.to and (said.what in meeting.not_shown or _drawn_anyway(said.what, meeting)):
        return Outcome()
    fact = NotReached(person.key if person else "", said.what)
    return Outcome((fact, *tried), (READINESS,) if meeting.live else ())


def _drawn_anyway(slot: str, meeting: Meeting) -> bool:
    """Whether the chat is off from here, so that we may be mute in it, and the card is drawn as soon as it is on, whatever came there."""
    return (meeting.switch.held or meeting.switch.going_back) and not outlasts(slot)


def _private_now(person: Person, said: NotDelivered) -> tuple[Fact, ...]:
    """Why the person cannot be reached alone, where that was tried; nothing where it is known already.

    Of an ordinary message only what Teams says of the person counts: that it did not answer takes no road away.
    """
    state = why_not(said.reason, anonymous=person.object_id is None, foreign=person.foreign)
    tells = said.what.startswith(TRIED) or (person.private is not None and state not in SAY_NOTHING)
    return (PrivateTried(person.key, state.value),) if tells and person.private is not state else ()


@dataclass
class _Book:
    """Collects the facts about people in one turn; new keys go on from the roster's."""

    meeting: Meeting
    facts: list[Fact] = field(default_factory=list)
    new: dict[str, Person] = field(default_factory=dict)

    def known(self, who: Sender) -> Person | None:
        """Find the person, also among those of this very turn."""
        return self.meeting.person_of(who) or self.new.get(who.key)

    def notice(self, who: Sender, tenant: str) -> Person:
        """Put somebody new on the roster, without a capacity."""
        number = next_person(self.meeting, len(self.new))
        is_foreign = foreign(who, tenant)
        self.facts.append(Noticed(number, who.name, who.object_id, who.mri or None, foreign=is_foreign))
        self.new[who.key] = Person(number, who.name, object_id=who.object_id, mri=who.mri or None, foreign=is_foreign)
        return self.new[who.key]

    @property
    def seen(self) -> tuple[Delivery, ...]:
        """The card on which the facts show, where there are any and the sitting has begun."""
        return (READINESS,) if self.facts and self.meeting.live else ()


# ---- pages -------------------------------------------------------------------------------------------------------


def draw_welcome(page: WelcomePage, scene: Scene) -> View:
    """Draw what the bot says at its arrival."""
    return Welcome(key(scene), personal=bool(page.personal), set_up=scene.meeting.stage is not Stage.EMPTY)


def draw_link_lost(page: LinkLostPage, scene: Scene) -> View:
    """Draw the note to the hosts that somebody who serves lost the link, with what the profile says to do (R-184)."""
    person = scene.meeting.people.get(page.who)
    back = person is not None and person.in_call is True
    name, over = called(person) if person else "", past(scene.meeting, None)
    shown = LinkLostNote(key(scene), name, scene.profile.reconnect_wait_min or 0, back=back)
    well = back and person is not None and person.left_at is not None and not asked_back(scene.meeting, person)
    unsaid = back and person is not None and back_unsaid(scene.meeting, person)
    return replace(shown, past=over.value if over else "", who=page.who, well=well, unsaid=unsaid)
