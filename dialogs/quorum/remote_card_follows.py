"""The hosts' card of remote people follows what becomes of their links, and all else that it says of them (R-018, R-187, R-250).

The chair confirms people on it, each over the link that it was drawn for: a card that lags behind is pressed for nothing.
"""

from collections.abc import Callable
from dataclasses import replace

from dialogs.judging.outcome import Outcome, Tell
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.quorum.asks_to_be_remote import asked_card, chairs_card, undecided
from dialogs.quorum.hosts_told_of_quorum import called_up
from dialogs.quorum.quorum_now import lacks


def follow(scene: Scene, judged: Outcome, ahead: Callable[[], Meeting]) -> tuple[Tell, ...]:
    """The card, where it says something else of somebody after this, and what was said does not show it already.

    It is not asked where nobody has the card yet: before the first roll call is over, unless somebody asks to be remote.
    """
    if not judged.facts:
        return ()
    after = replace(scene, meeting=ahead())
    if after.meeting.stage is not Stage.BEGUN or not _says_else(scene, after):
        return ()
    shown = {one.key for one in judged.deliveries if isinstance(one, Tell)}
    return tuple(one for one in _cards(scene.meeting, after.meeting) if one.key not in shown)


def _cards(before: Meeting, after: Meeting) -> tuple[Tell, ...]:
    """Who has the card: the hosts since somebody asked, and the chair since all were called; once they are, it comes anew by that (`hosts_told_of_quorum`)."""
    asked, chairs = asked_card(after, rings=False), chairs_card(after, rings=False)
    if not called_up(after):
        return asked
    if called_up(before):
        return (*asked, *chairs)
    return tuple(one for one in asked if after.chair is None or one.to != after.chair.wire)


def _says_else(before: Scene, after: Scene) -> bool:
    """Whether what is said of anybody has changed; nearly every fact is about one person, and the others are not looked at."""
    was, now = before.meeting, after.meeting
    if was.people is now.people and was.roll is now.roll:
        return False
    some = [key for key in now.people if _noted_anew(was, now, key)]
    return any(_said(before, key) != _said(after, key) for key in some)


def _noted_anew(was: Meeting, now: Meeting, key: str) -> bool:
    """Whether anything of what the card goes by is noted anew of the person, or of all since a break."""
    if was.people.get(key) is not now.people[key] or was.roll.rested != now.roll.rested:
        return True
    of_each = ((roll.called, roll.approved, roll.ascertained, roll.asking) for roll in (was.roll, now.roll))
    return any(old.get(key) is not new.get(key) for old, new in zip(*of_each, strict=True))


def _said(scene: Scene, key: str) -> object:
    """What the card says of the person, and over which link; None of whom it does not name."""
    meeting, person = scene.meeting, scene.meeting.people.get(key)
    if person is None or person.capacity is None or not person.capacity.elected:
        return None
    lacking = lacks(scene, person) if person.remote else ()
    word = meeting.roll.approved.get(key)
    return person.remote, person.epoch, person.unsaid, lacking, undecided(meeting, person), word is None or word.yes
