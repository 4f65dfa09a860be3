"""A message written in a confidential matter is hidden by a rule of the tenant's, where the municipality lets the bot (R-131).

It comes after the fact: some may have read it. What Teams took is said, to the writer and to the hosts; a message from another
organisation is not this tenant's to hide, and that is said too. The secretary has it shown again if it was a mistake.
"""

from collections.abc import Mapping

from cards.hiding import ALL_HIDDEN, HiddenWord
from cards.swedish_time import clock
from cards.view import View
from dialogs.chat.facts import Hidden, NotHidden, ShowAgainAsked, ShownAgain, ShowSomeAsked
from dialogs.chat.pages import HiddenWordPage, IncidentPage
from dialogs.journal.entries import Fact
from dialogs.judging.foreign_or_anonymous import foreign
from dialogs.judging.outcome import LASTING_S, HideMessage, Outcome, Page, Tell
from dialogs.judging.refusals import CommonRefusal, NoticeCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import NoticePage, notice, refused
from dialogs.matter.at_table import number_in
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Incident
from dialogs.said.inbound import HidingTold, Pressed, Road, Spoke
from dialogs.said.read_back import Written
from dialogs.showing.names import MOST_LISTED, named
from dialogs.showing.written_in_confidence import hidden_at, hidden_key


def hide(said: Spoke, scene: Scene, no: int) -> tuple[HideMessage, ...]:
    """Ask that the message is hidden, where the bot may have a right to it: with its right to turn the chat off (a variant has both)."""
    if said.place.personal or not scene.meeting.switch.looked:
        return ()
    person = scene.person
    of_others = foreign(said.who, said.place.tenant) or (person is not None and person.foreign)
    return (HideMessage(no, said.who.key, said.message, foreign=of_others),)


def hide_found(one: Written, scene: Scene, no: int) -> HideMessage:
    """The same for a message that was found afterwards."""
    meeting = scene.meeting
    person = meeting.people.get(meeting.wires.get(one.who, ""))
    return HideMessage(no, one.who, one.message, foreign=one.foreign or (person is not None and person.foreign))


def hiding_told(said: HidingTold, scene: Scene) -> Outcome:
    """Note what Teams made of it; tell the writer, and draw the hosts' card again. What is known already is not noted twice."""
    found = _incident(scene.meeting, said.no)
    if found is None or _known(said, found):
        return Outcome()
    cards = incident_notes(scene.meeting, said.no)
    if said.problem is not None:
        failed = NotHidden(said.no, said.author, said.message, said.problem.value, shown=said.shown)
        return Outcome((failed,), cards)
    kind: type[Hidden | ShownAgain] = ShownAgain if said.shown else Hidden
    fact: Fact = kind(said.no, said.author, said.message)
    page = HiddenWordPage(said.no, int(said.shown))
    word = Tell(
        said.author, page, f"hidden:{said.no}:{said.author}", alarm=True, edited=True, anew=True, expires_s=LASTING_S
    )
    return Outcome((fact,), (word, *cards))


def show_again(said: Pressed, scene: Scene) -> Outcome:
    """Ask Teams to show what is hidden of a matter again: the secretary has seen that it was a mistake.

    Of that, and of nothing that was hidden since: a button tells what was hidden when it was drawn, and words when they were written.
    """
    no = number_in(said)
    if not no:
        return refused(CommonRefusal.BAD_FORM)
    found = _incident(scene.meeting, no)
    if found is None or not found.hidden:
        return notice(NoticeCode.NOTHING_HIDDEN)
    chosen = _chosen(said, found, scene)
    if chosen is None:
        return Outcome(reply=IncidentPage(no))
    if not chosen:
        return notice(NoticeCode.NOTHING_HIDDEN)
    again = tuple(HideMessage(no, who, message, shown=True) for message, who in chosen.items())
    asked = ShowAgainAsked(no) if len(chosen) == len(found.hidden) else ShowSomeAsked(no, len(chosen))
    return Outcome((asked,), again, IncidentPage(no))


def _chosen(said: Pressed, found: Incident, scene: Scene) -> Mapping[str, str] | None:
    """Those that are meant of what is hidden: one that was chosen on the card, the one of a time that was typed, or all.

    None where the card has to be looked at first: more is hidden than the button knew of, or several are of that minute.
    """
    one, at = said.field("message"), said.field("at")
    if one and one != ALL_HIDDEN:
        return {message: who for message, who in found.hidden.items() if message == one}
    if said.field("hidden") not in ("", hidden_key(found)):
        return None
    typed = said.road is Road.TYPED
    known = {message: who for message, who in found.hidden.items() if not (typed and _written_after(message, scene))}
    if not at:
        return known or None
    written = at.replace(":", ".").zfill(len("10.42"))
    of_then = {message: who for message, who in known.items() if _clock(message) == written}
    return None if len(of_then) > 1 and len(found.hidden) <= MOST_LISTED else of_then


def _written_after(message: str, scene: Scene) -> bool:
    """Whether the message was written after what is said now, by Teams' clock."""
    written, now = hidden_at(message), scene.moment
    return now.dated and written is not None and written > now.written


def _clock(message: str) -> str:
    written = hidden_at(message)
    return clock(written) if written is not None else ""


def shown_already(said: Pressed, scene: Scene) -> Page:
    """What answers a repetition: the matter's card as it is now; where nothing was written in it, that nothing is hidden."""
    no = number_in(said) or 0
    return IncidentPage(no) if _incident(scene.meeting, no) is not None else NoticePage(NoticeCode.NOTHING_HIDDEN)


def incident_notes(meeting: Meeting, no: int) -> tuple[Tell, ...]:
    """Chair and secretaries each have one private card for each matter, which is edited: who, how many, and when the latest was written."""
    page = IncidentPage(no)
    return tuple(
        Tell(host.wire, page, f"incident:{no}:{host.key}", alarm=True, edited=True, expires_s=LASTING_S)
        for host in meeting.hosts
        if host.wire
    )


def _incident(meeting: Meeting, no: int) -> Incident | None:
    return next((one for one in meeting.incidents if one.no == no), None)


def _known(said: HidingTold, found: Incident) -> bool:
    if said.problem is not None:
        return found.not_hidden.get(said.message) == said.problem.value and not said.shown
    return (said.message in found.hidden) != said.shown and (not said.shown or said.message in found.again)


def draw(page: HiddenWordPage, scene: Scene) -> View:
    """Draw the private note to the writer."""
    return HiddenWord(named(scene.meeting.matter(page.no)), again=bool(page.again))


PAGES = {HiddenWordPage: draw}
TOLD = {HidingTold: hiding_told}
