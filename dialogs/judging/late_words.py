"""What was typed or pressed before the meeting went on, or before something newer was said of the same, changes nothing, however late Teams delivers it (R-252).

A button tells what it was drawn over (`stale_press.py`), but not what has been said since it was pressed. Words tell only when they were written: a chair who wrote "ajournera" before
the next matter was called meant another moment. Both times are Teams' own; where Teams has not said when, nothing is late.
What somebody says of themselves (where they sit, that they hear nothing) is as true when it comes late, unless they have said
otherwise since: each fact names what it says anew and what it rests on (`Fact.says`, `Fact.rests_on`), and what is said as it
stands already is dated by a fact of its own (`SaidAgain`). A late motion is asked
about (`motion/hand_in.py`), a late "klar" answers no question that was asked after it (`matter/checklist_answer_holds.py`), and a late "ångra"
takes back no later step (`undo.py`), and one that is heard is newer than what its writer wrote before it. And nobody is vouched for over a link that began after the words were written.
"""

from dialogs.journal.entries import Timely
from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.meeting.meeting import Person
from dialogs.meeting.parts import Step
from dialogs.said.about import again, undone


def written_before(scene: Scene) -> bool:
    """Whether what was said is older than where the meeting stands: since then it has gone on, or back."""
    went_on = scene.meeting.went_on
    return went_on is not None and scene.moment.written_before(went_on)


def of_earlier_link(scene: Scene, person: Person) -> bool:
    """Whether what was said is older than the person's link: they have come or gone since, and it tells nothing of who is there now."""
    at = scene.moment
    return at.dated and person.call_at is not None and at.written < person.call_at


def in_time(judged: Outcome, scene: Scene) -> Outcome:
    """The outcome of typed words; where they come too late for what they would do, why nothing has changed."""
    if not judged.facts:
        return judged
    if written_before(scene) and any(isinstance(fact, Timely) for fact in judged.facts):
        return refused(CommonRefusal.TYPED_BEFORE)
    return refused(CommonRefusal.SAID_SINCE) if _said_since(judged, scene) else judged


def pressed_in_time(judged: Outcome, scene: Scene) -> Outcome:
    """The outcome of a press; where something newer was said of the same before Teams delivered it, why nothing has changed.

    Whether the meeting has gone on its button tells (`stale_press.py`).
    """
    return refused(CommonRefusal.PRESSED_BEFORE) if judged.facts and _said_since(judged, scene) else judged


def _said_since(judged: Outcome, scene: Scene) -> bool:
    """Whether something that would change, or that it rests on, was said after this was; or whoever said it took a step of theirs back since."""
    said, at, last = scene.meeting.said, scene.moment, scene.meeting.said_last
    if last is None or not at.dated or at.written >= last.written:
        return False
    names = [name for fact in judged.facts for name in (*fact.says(), *again(*fact.says()), *fact.rests_on())]
    if scene.person is not None and any(isinstance(fact, Step) for fact in judged.facts):
        mine = undone(scene.person.key)
        names += [*mine, *again(*mine)]
    return any(name in said and at.written_before(said[name]) for name in names)


def newest_of(judged: Outcome, scene: Scene) -> tuple[str, ...]:
    """Of what was said as it stands already, the names of which this is the newest word, by Teams' clock (`Outcome.stands`)."""
    said, at = scene.meeting.said, scene.moment
    if not judged.stands or not at.dated or not scene.meeting.live:
        return ()
    last = ((name, [said[one] for one in (name, *again(name)) if one in said]) for name in judged.stands)
    return tuple(name for name, words in last if not any(at.written_before(word) for word in words))
