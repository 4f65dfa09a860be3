"""A host notes that somebody asks to be remote who has told so by telephone or aloud (R-018, R-019, R-246).

It is that person's wish in the host's words: nobody is remote by it, the chair answers it as any other, and whoever it is about is told.
"""

from collections.abc import Iterator
from typing import Final

from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_planned
from dialogs.matter.remote_allowed import remote_refusal
from dialogs.meeting.meeting import Meeting, Person
from dialogs.quorum.asks_to_be_remote import answer_told, asked_card, late_days, undecided
from dialogs.quorum.pages import QuorumRefusal, RemoteNote, RemotePeoplePage
from dialogs.quorum.person_by_name import whom
from dialogs.quorum.remote_ask_facts import RemoteAsked
from dialogs.said import about
from dialogs.said.inbound import Pressed
from dialogs.showing.shared_cards import READINESS

PEOPLE_TO_CHOOSE: Final = 100
"""As many fit on the card of remote people; anybody can be named by a typed word."""


def note(said: Pressed, scene: Scene) -> Outcome:
    """Note that they ask, or that they do so no longer; what stands so already is not noted anew."""
    meeting = scene.meeting
    why = not_planned(meeting)
    person = why or _whom(said, meeting)
    if isinstance(person, RefusalCode):
        return refused(person)
    wants = said.field("wants") != "no"
    word = meeting.roll.approved.get(person.key)
    approved = word is not None and word.yes
    if not wants and approved:
        return refused(QuorumRefusal.APPROVED_OTHER)
    barred = remote_refusal(scene, person) if wants else None
    if barred:
        return refused(barred)
    if undecided(meeting, person) is wants or approved or (wants and person.remote):
        return Outcome(reply=RemotePeoplePage(RemoteNote.NOTHING_NEW), stands=about.asking(person.key))
    fact = RemoteAsked(person.key, wants, late_days(scene) if wants else 0, recorded=True)
    answer = answer_told(meeting, (person.key,), also=(person.key,))
    desk = (READINESS,) if meeting.live else ()
    return Outcome((fact,), (*asked_card(meeting, rings=wants), *answer, *desk), RemotePeoplePage(RemoteNote.SAVED))


def who_may_be_noted(scene: Scene) -> Iterator[Person]:
    """Members and substitutes of whom a host can note that they ask: neither remote nor answered with yes, and nothing forbids it."""
    meeting = scene.meeting
    for one in _elected(meeting):
        word = meeting.roll.approved.get(one.key)
        decided = undecided(meeting, one) or (word is not None and word.yes)
        if not one.remote and not decided and remote_refusal(scene, one) is None:
            yield one


def _whom(said: Pressed, meeting: Meeting) -> Person | RefusalCode:
    return whom(said, meeting, list(_elected(meeting)), QuorumRefusal.NOT_ELECTED)


def _elected(meeting: Meeting) -> Iterator[Person]:
    return (one for one in meeting.people.values() if one.capacity is not None and one.capacity.elected)
