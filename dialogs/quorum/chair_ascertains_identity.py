"""The chair's word that it is ascertained who each remote person is, and that they can follow (R-003, R-020, R-250).

Nobody is vouched for over another link than the one they had when the chair looked, and nobody whose link is lost then.
"""

from dialogs.judging.late_words import of_earlier_link
from dialogs.judging.outcome import Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.stages import not_live
from dialogs.matter.checklist_answer_holds import gone
from dialogs.meeting.meeting import Person
from dialogs.quorum.asks_to_be_remote import chairs_card
from dialogs.quorum.pages import RemoteNote, RemotePeoplePage
from dialogs.quorum.quorum_now import proved, said_no, said_trouble
from dialogs.quorum.remote_word_facts import Ascertained
from dialogs.quorum.who_is_listed_remote import chosen_of, remote_people
from dialogs.said.inbound import Pressed, Road
from dialogs.showing.shared_cards import READINESS


def ascertain(said: Pressed, scene: Scene) -> Outcome:
    """Note that the chair has ascertained who those are who are ticked, each over the link that the form was drawn for."""
    chosen = chosen_of(said, scene, not_live(scene.meeting), remote_people(scene.meeting))
    if isinstance(chosen, Outcome):
        return chosen
    yes, _ = chosen
    links = dict(part.split(":", 1) for part in said.field("links").split() if ":" in part)
    typed = said.road is Road.TYPED
    linked = [p for p in yes if p.sought is None and not gone(scene.meeting, p)]
    same = [
        p
        for p in linked
        if links.get(p.key, str(p.epoch)) == str(p.epoch) and not (typed and of_earlier_link(scene, p))
    ]
    new = tuple(p.key for p in same if not _ascertained(scene, p))
    lost, changed = len(linked) < len(yes), len(same) < len(linked)
    note = (
        RemoteNote.LOST
        if lost
        else RemoteNote.CHANGED
        if changed
        else RemoteNote.SAVED
        if new
        else RemoteNote.NOTHING_NEW
    )
    return Outcome(
        (Ascertained(new),) if new else (),
        (READINESS, *chairs_card(scene.meeting, rings=False)) if new else (),
        RemotePeoplePage(note),
    )


def _ascertained(scene: Scene, person: Person) -> bool:
    """Whether the chair's word of them holds, and they have not said since that they cannot follow, or that sound or link fails: then it is asked for anew."""
    word = scene.meeting.roll.ascertained.get(person.key)
    if word is None or not proved(scene, person, word):
        return False
    return not said_no(person, word.at) and not said_trouble(person, word.at)
