"""A note in the minutes (protokollsanteckning): who asks for it and in which matter, with its words where the matter is open (R-239).

In a confidential matter no word of it is taken, by any road: that it was asked for is noted, and the rest is said aloud.
Whether it is taken into the minutes the chair decides.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from dialogs.judging.late_words import written_before
from dialogs.judging.outcome import Outcome, Page, Tell, Wording
from dialogs.judging.person_by_name import meant as called_so
from dialogs.judging.refusals import CommonRefusal, RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.judging.who_is_entitled import disqualified
from dialogs.matter.at_table import meant, number_in, why_none
from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Matter, MatterState, Meeting, Person
from dialogs.meeting.minutes_parts import MinutesNote
from dialogs.meeting.places import PersonPlace
from dialogs.minutes.note_facts import NoteAsked
from dialogs.minutes.pages import MinutesNoteFormPage, MinutesNotePage, NoteRefusal
from dialogs.profile.what_a_level_asks import keeps_content
from dialogs.said import about
from dialogs.said.inbound import Pressed, Road, Words
from dialogs.text.identity_number import contains_identity_number

MOST_WORDS: Final = 4000
"""Characters as Teams counts them (UTF-16) of the words of a note."""


def ask(said: Pressed, scene: Scene) -> Outcome:
    """Take down a member's own; a form that is only asked for is shown."""
    return _judged(said, scene, _own)


def record(said: Pressed, scene: Scene) -> Outcome:
    """Take down what somebody asked for aloud, by the secretary."""
    return _judged(said, scene, _another)


@dataclass(frozen=True, slots=True)
class _Asks:
    """Who asks; or why nobody can be meant."""

    person: Person | None = None
    why: NoteRefusal | None = None


_Who = Callable[[Pressed, Scene], _Asks]


def _own(_: Pressed, scene: Scene) -> _Asks:
    return _Asks(scene.person)


def _another(said: Pressed, scene: Scene) -> _Asks:
    """Whoever is chosen or named: somebody of the board, or with a right to speak, who is not away."""
    there = [one for one in scene.meeting.people.values() if may_ask(one)]
    if name := said.field("name"):
        found = called_so(there, name)
        several = NoteRefusal.SEVERAL_NAMES if found else NoteRefusal.NO_NAME
        return _Asks(found[0]) if len(found) == 1 else _Asks(why=several)
    chosen = next((one for one in there if one.key == said.field("person")), None)
    return _Asks(chosen, None if chosen is not None else NoteRefusal.NO_NAME)


def may_ask(person: Person) -> bool:
    """Whether a note in the minutes can be somebody's at all."""
    capacity = person.capacity
    there = capacity is not None and (capacity.elected or capacity is Capacity.ATTENDING)
    return there and person.place is not PersonPlace.AWAY


def _judged(said: Pressed, scene: Scene, who: _Who) -> Outcome:
    found = _matter(said, scene)
    if not isinstance(found, Matter):
        return refused(found)
    entry = who is _another
    by_name = said.road is Road.TYPED
    if not by_name and not said.filled_in:
        return Outcome(reply=MinutesNoteFormPage(found.no, entry))
    words = _words(said)
    why = _dropped(said, scene, found, words)
    if why:
        return refused(why)
    asks = who(said, scene)
    if asks.person is None or asks.why:
        why = asks.why or NoteRefusal.NO_NAME
        return refused(why) if by_name else Outcome(reply=MinutesNoteFormPage(found.no, entry, why))
    if disqualified(scene.meeting, asks.person, found):
        return refused(NoteRefusal.DISQUALIFIED)
    return _noted(scene, found, asks.person, words)


def _matter(said: Pressed, scene: Scene) -> Matter | RefusalCode:
    """The matter that is named, else the one considered now or last; or why no note can be of it."""
    meeting, no = scene.meeting, number_in(said)
    why = not_live(meeting)
    if why or no is None:
        return why or CommonRefusal.BAD_FORM
    if not no and said.road is Road.TYPED and written_before(scene):
        return NoteRefusal.WHICH
    matter = meant(meeting, no or meeting.table or meeting.last_called)
    if matter is None:
        return why_none(no)
    if matter.state is MatterState.STRUCK:
        return MatterRefusal.MATTER_STRUCK
    return matter if matter.begun or matter.state is MatterState.ENDED else NoteRefusal.NOT_OPENED


def _words(said: Pressed) -> str:
    words = said.fields.get("wording")
    return words.spoken.strip() if words is not None else ""


def _dropped(said: Pressed, scene: Scene, matter: Matter, words: str) -> RefusalCode | None:
    """Why what was written is dropped, before anything else is looked at."""
    if words and not takes_words(scene, matter):
        return NoteRefusal.ORAL
    if scene.hushed and (words or said.field("name")):
        return CommonRefusal.HUSHED
    too_long = len(words.encode("utf-16-le", "surrogatepass")) // 2 > MOST_WORDS
    if too_long:
        return NoteRefusal.TOO_LONG
    return NoteRefusal.IDENTITY if contains_identity_number(words) else None


def takes_words(scene: Scene, matter: Matter) -> bool:
    """Whether the words of a note are kept in this matter."""
    return keeps_content(scene.profile, matter.kind)


def _noted(scene: Scene, matter: Matter, person: Person, words: str) -> Outcome:
    """Note it; one that stands without words gets them, and one that stands already is only shown."""
    meeting = scene.meeting
    stands = standing(meeting, matter.no, person.key)
    if stands is not None and not words:
        names = about.minutes_note(matter.no, person.key)
        return Outcome(reply=MinutesNotePage(stands.note), stands=names)
    without = stands is not None and not stands.wording and not stands.gone
    number = stands.note if stands is not None and without else len(meeting.minutes.notes) + 1
    key = f"note{number}.{int(scene.at.timestamp() * 1000)}" if words else ""
    kept = (Wording(key, Words(words), matter.no),) if words else ()
    cards = tuple(
        one for one in note_cards(meeting, number, person.key) if scene.person is None or one.to != scene.person.wire
    )
    return Outcome((NoteAsked(number, matter.no, person.key, key),), cards, MinutesNotePage(number), kept)


def standing(meeting: Meeting, no: int, who: str) -> MinutesNote | None:
    """The newest note that this person asks for in the matter; None where there is none."""
    notes = reversed(meeting.minutes.notes)
    return next((one for one in notes if (one.no, one.who, one.back) == (no, who, False)), None)


def note_cards(meeting: Meeting, number: int, who: str) -> tuple[Tell, ...]:
    """The note's card for chair and secretaries, and for whoever asks for it; in private alone."""
    asks = meeting.people.get(who)
    people = {one.key: one for one in (*meeting.hosts, *([asks] if asks is not None else []))}
    return tuple(
        Tell(one.wire, MinutesNotePage(number), f"minutes-note:{number}:{one.key}", edited=True)
        for one in people.values()
        if one.wire
    )


def again(said: Pressed, scene: Scene) -> Page:
    """What answers a repetition: the person's newest note in the matter, or the form."""
    meeting = scene.meeting
    no = number_in(said) or meeting.table or meeting.last_called
    who = said.field("person") or (scene.person.key if scene.person is not None else "")
    stands = standing(meeting, no, who)
    return (
        MinutesNotePage(stands.note) if stands is not None else MinutesNoteFormPage(no, said.verb == "minutes.record")
    )
