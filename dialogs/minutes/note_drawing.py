"""A note in the minutes and its form, drawn for whoever asks for it and the hosts."""

from collections.abc import Callable, Mapping
from typing import Any

from cards.minutes_note import MinutesNoteCard, MinutesNoteForm
from cards.people_choice import PEOPLE_IN_A_LIST
from cards.refusal import Refusal
from cards.view import View
from dialogs.judging.outcome import Page
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.matter.refusals import MatterRefusal
from dialogs.minutes.note_in_minutes import may_ask, takes_words
from dialogs.minutes.pages import MinutesNoteFormPage, MinutesNotePage
from dialogs.showing.names import called, key


def draw_note(page: MinutesNotePage, scene: Scene) -> View:
    """Draw it for whoever asks for it, and for chair and secretaries: nobody else is shown it."""
    meeting = scene.meeting
    note = next((one for one in meeting.minutes.notes if one.note == page.note), None)
    matter = meeting.matter(note.no) if note is not None else None
    if note is None or matter is None:
        return Refusal(MatterRefusal.NO_MATTER)
    own = scene.person is not None and scene.person.key == note.who
    if not own and not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    oral, name = not takes_words(scene, matter), called(meeting.people[note.who])
    return MinutesNoteCard(note.no, name, note.wording, oral=oral, gone=note.gone, back=note.back)


def draw_form(page: MinutesNoteFormPage, scene: Scene) -> View:
    """Draw the form; the secretary's has everybody who can ask."""
    meeting = scene.meeting
    matter = meeting.matter(page.no)
    if matter is None:
        return Refusal(MatterRefusal.NO_MATTER)
    if page.entry and not may(Right.SECRETARY, scene):
        return Refusal(CommonRefusal.RIGHT, Right.SECRETARY)
    people = tuple((one.key, called(one)) for one in meeting.people.values() if may_ask(one))[:PEOPLE_IN_A_LIST]
    why = page.why.value if page.why is not None else ""
    oral = not takes_words(scene, matter)
    return MinutesNoteForm(key(scene), matter.no, people if page.entry else None, oral=oral, why=why)


PAGES: Mapping[type[Page], Callable[[Any, Scene], View]] = {
    MinutesNotePage: draw_note,
    MinutesNoteFormPage: draw_form,
}
