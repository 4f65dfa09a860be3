"""The chair's word who may be remote: one card for all of them, and whoever the word is not about is left out (R-018, R-020, R-237)."""

from collections.abc import Iterable
from dataclasses import replace

from dialogs.judging.outcome import Delivery, Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.stages import not_planned
from dialogs.matter.remote_allowed import remote_refusal
from dialogs.matter.unentitled_in_call import alarm
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.quorum.asks_to_be_remote import answer_told, asked_card, chairs_card, undecided
from dialogs.quorum.pages import RemoteNote, RemotePeoplePage
from dialogs.quorum.remote_word_facts import RemoteDecided
from dialogs.quorum.who_is_listed_remote import chosen_of, listed_people
from dialogs.said import about
from dialogs.said.inbound import Pressed
from dialogs.showing.shared_cards import READINESS


def approve(said: Pressed, scene: Scene) -> Outcome:
    """Note the chair's decision on who may be remote: all who are ticked may, the others not. What was decided so already is not decided anew."""
    chosen = chosen_of(said, scene, not_planned(scene.meeting), listed_people(scene.meeting))
    if isinstance(chosen, Outcome):
        return chosen
    yes, no = chosen
    meeting, words = scene.meeting, scene.meeting.roll.approved
    # Whoever asks may have got a capacity since that the law keeps in the room: then there is nothing to decide.
    yes = tuple(p for p in yes if p.remote or remote_refusal(scene, p) is None)
    approved = tuple(p.key for p in yes if p.key not in words or not words[p.key].yes)
    declined = tuple(p.key for p in no if p.key not in words or words[p.key].yes or undecided(meeting, p))
    stands = about.approved(*(p.key for p in (*yes, *no) if p.key not in (*approved, *declined)))
    if not approved and not declined:
        return Outcome(reply=RemotePeoplePage(RemoteNote.NOTHING_NEW), stands=stands)
    decided = RemoteDecided(approved, declined, _exceeded(scene, approved, declined))
    deliveries = (
        *((READINESS,) if meeting.live else ()),
        *asked_card(meeting, rings=False),
        *chairs_card(meeting, rings=False),
        *answer_told(meeting, (*approved, *declined), also=declined),
        *(one for key in approved for one in _alarm(scene, meeting.people[key])),
    )
    return Outcome((decided,), deliveries, RemotePeoplePage(RemoteNote.SAVED), stands=stands)


def _alarm(scene: Scene, person: Person) -> tuple[Delivery, ...]:
    """Whoever becomes remote by the chair's word may be one who may not, in the matter that is open."""
    return alarm(scene, replace(person, place=PersonPlace.REMOTE)) if scene.meeting.live else ()


def _exceeded(scene: Scene, approved: Iterable[str], declined: Iterable[str]) -> int:
    """So many the profile allows, where more are approved after this; 0 where it allows them, and where it has no limit (R-237)."""
    most, now = scene.profile.remote_most, {*approved_now(scene.meeting), *approved} - {*declined}
    return most if most is not None and len(now) > most else 0


def approved_now(meeting: Meeting) -> tuple[str, ...]:
    """Those whom the chair lets be remote, and who have not come to the room, or left, since."""
    yes = (key for key, word in meeting.roll.approved.items() if word.yes)
    return tuple(key for key in yes if meeting.people[key].place in (PersonPlace.REMOTE, PersonPlace.NOT_SAID))
