"""The sitting begins, is led, and ends. The profile is pinned when it begins (design 3)."""

from cards.close_ask import CloseAsk
from cards.naming import MatterName
from cards.people_choice import PEOPLE_IN_A_LIST
from cards.sitting import BegunCard, ClosedCard, LeadForm
from cards.view import View
from dialogs.archive.minutes_adjusted_announced import next_reminder
from dialogs.archive.register_card import register_cards
from dialogs.archive.registered_or_waiting import sealed, waiting
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Delivery, Outcome, Page, RememberRoster, Show, Wake
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import ReadinessPage, refused
from dialogs.judging.stages import not_planned
from dialogs.judging.stale_press import gone_on, moved_on
from dialogs.judging.who_is_entitled import disqualified
from dialogs.judging.who_makes_motions import moves, moves_in
from dialogs.matter.checklist_asked_anew import ask_at_opening
from dialogs.matter.facts import MatterEnded
from dialogs.meeting.meeting import Matter, MatterState, Meeting, Stage
from dialogs.opening.hosts_cards import opening_card, opening_cards, opening_over
from dialogs.said.inbound import Pressed
from dialogs.showing.names import MOST_LISTED, called, key, named
from dialogs.showing.paging import asked_page, paged
from dialogs.showing.shared_cards import AGENDA, READINESS, desk_anew
from dialogs.sitting.facts import Begun, Closed, Led
from dialogs.sitting.left_at_close import left_at_close
from dialogs.sitting.one_begun import begun_already
from dialogs.sitting.pages import BegunPage, CloseAskPage, ClosedPage, LeadFormPage, SetupDonePage
from dialogs.sitting.refusals import SittingRefusal
from dialogs.sitting.still_open import SILENCE_S


def begin(_: Pressed, scene: Scene) -> Outcome:
    """Open the sitting: the opening is announced, and remote people are asked what is asked once, at the opening.

    While another sitting of the chat is begun this one is not, and the answer names that one (R-252).
    """
    meeting = scene.meeting
    why = not_planned(meeting)
    if why:
        return refused(why)
    if not meeting.admitted:
        return refused(SittingRefusal.NOT_ADMITTED)
    if meeting.live:
        return Outcome(reply=ReadinessPage())
    other = begun_already(scene)
    if other is not None:
        return Outcome(reply=other)
    if meeting.chair is None:
        return refused(SittingRefusal.NO_CHAIR)
    asked = ask_at_opening(scene)
    begun = Begun(scene.profile.name, scene.profile.digest, scene.profile.own.edition)
    cards: tuple[Delivery, ...] = (Show("opening", BegunPage()), AGENDA, Wake("silence", SILENCE_S), *asked.deliveries)
    # Whoever opened it by that card's button sees the next step in its place, which is another as soon as a matter is called.
    cards += (desk_anew(meeting), Show("setup", SetupDonePage(private=False)))
    cards += opening_cards(meeting)
    return Outcome((begun, *asked.facts), cards, ReadinessPage())


def close(said: Pressed, scene: Scene) -> Outcome:
    """End the sitting; an open matter ends with it. A secretary who closes it has the roster back next time.

    Where anything is left it asks first: nothing leads back from a close. It asks anew where more is left than whoever pressed was told.
    """
    meeting = scene.meeting
    if meeting.stage is Stage.CLOSED:
        return Outcome(reply=ClosedPage())
    if not meeting.live:
        return refused(CommonRefusal.NOT_BEGUN)
    if moved_on(said, meeting) or gone_on(said, meeting):
        return Outcome(reply=ReadinessPage(CommonRefusal.PASSED))
    items, asked = left_at_close(scene).items, said.field("remain")
    anyway = said.field("anyway") == "yes"
    more = anyway and bool(asked) and not set(items) <= set(asked.split(","))
    if more or (items and not anyway):
        return Outcome(reply=CloseAskPage(int(more)))
    facts: tuple[Fact, ...] = (MatterEnded(meeting.table),) if meeting.table else ()
    cards: tuple[Delivery, ...] = (READINESS, Show("closing", ClosedPage(private=False)))
    if waiting(scene) or sealed(scene):  # each secretary is asked to register what was moved
        cards += register_cards(meeting)
    cards += (*opening_over(meeting), *next_reminder(meeting, None, scene.at))  # of the minutes' dates (R-198)
    if scene.secretary and said.who.object_id:
        cards += (RememberRoster(meeting.board, said.who.object_id, listed=said.who.may_set_up),)
    return Outcome((*facts, Closed()), cards, ClosedPage())


def closed_again(_: Pressed, scene: Scene) -> Page:
    """What answers a repetition: that the sitting is closed; or what is left, while nobody has closed it."""
    return ClosedPage() if scene.meeting.stage is Stage.CLOSED else CloseAskPage()


def lead(said: Pressed, scene: Scene) -> Outcome:
    """Say who leads the meeting from now on; whoever leads has the chair's rights (R-036).

    It is somebody who decides here, and in the matter on the table: no substitute who does not serve, nor whoever is noted as absent or
    disqualified, or is replaced.
    """
    meeting = scene.meeting
    if meeting.stage is Stage.CLOSED:
        return refused(CommonRefusal.CLOSED)
    who = said.field("person")
    person = meeting.people.get(who)
    if person is not None and meeting.chair is person:
        return Outcome(reply=ReadinessPage())
    on = meeting.on_table
    if person is not None and on is not None and disqualified(meeting, person, on):
        return refused(SittingRefusal.LEAD_DISQUALIFIED)
    if person is None or not moves(meeting, person) or (on is not None and not moves_in(meeting, person, on)):
        if person is not None and person.capacity is not None and person.capacity.elected:
            return refused(SittingRefusal.LEAD_NOT_SERVING)
        asked = LeadFormPage(asked_page(said), int(said.filled_in))
        why = CommonRefusal.NO_PERSON if person is None or person.given is None else SittingRefusal.LEAD_NOT_ELECTED
        return refused(why) if who and not said.filled_in else Outcome(reply=asked)
    script = (opening_card(person),) if meeting.live and person.wire and not meeting.last_called else ()
    return Outcome((Led(who),), (READINESS, *script), ReadinessPage())


def draw_begun(_: Page, scene: Scene) -> View:
    """Draw the opening card: who sits, where, and what the bot does and keeps (R-075, R-228)."""
    meeting = scene.meeting
    remote = sum(p.remote for p in meeting.people.values())
    return BegunCard(meeting.board, meeting.place, remote, reads_chat=meeting.reads_chat)


def draw_closed(_: Page, scene: Scene) -> View:
    """Draw the closing card, with the journal's head: whoever keeps it can show later that nothing was changed."""
    meeting = scene.meeting
    motions = sum(not m.withdrawn for m in meeting.motions)
    taken = sum(m.state is MatterState.ENDED for m in meeting.matters)
    return ClosedCard(meeting.board, meeting.date, taken, motions, scene.head)


def draw_close_ask(page: CloseAskPage, scene: Scene) -> View:
    """Draw what is left: matters by name as on the agenda, a confidential one by its number, and people by name."""
    found = left_at_close(scene)
    return CloseAsk(
        key(scene),
        matters=_names(found.matters[:MOST_LISTED]),
        count=len(found.matters),
        on=named(found.on),
        motions=len(found.motions),
        held=len(found.held),
        steps=tuple(step.value for step in found.steps),
        no_day=found.no_day,
        nobody_called=found.nobody_called,
        unclear=tuple((called(one), lack.value) for one, lack in found.unclear),
        chat=found.chat.value if found.chat is not None else "",
        writers=tuple(called(one) for one in found.writers[:MOST_LISTED]),
        more_writers=max(0, len(found.writers) - MOST_LISTED),
        remain=",".join(found.items),
        moved=scene.meeting.moved,
        more=bool(page.more),
    )


def _names(matters: tuple[Matter, ...]) -> tuple[MatterName, ...]:
    return tuple(name for matter in matters if (name := named(matter)) is not None)


def draw_lead(page: LeadFormPage, scene: Scene) -> View:
    """Draw the choice of who leads: members and substitutes who serve, as many as a list holds."""
    people, following = paged(_elected(scene.meeting), page.page, PEOPLE_IN_A_LIST)
    return LeadForm(key(scene), people, following, missing=bool(page.missing))


def _elected(meeting: Meeting) -> tuple[tuple[str, str], ...]:
    return tuple((p.key, called(p)) for p in meeting.people.values() if moves(meeting, p))
