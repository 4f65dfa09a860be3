"""What whoever has lost the link is told alone: what to try first, then whom to phone, and what the meeting does meanwhile (R-183, R-185, R-186, R-189).

Told when the loss is no short one any more, so that nobody's phone rings for a moment's trouble; and never of a break, in which all may hang up.
No phone numbers are kept: the secretary is phoned by the number that people have.
"""

from collections.abc import Iterable

from cards.attendance import LinkHelp, LinkHelpOver
from cards.view import View
from dialogs.judging.outcome import Tell
from dialogs.judging.scene import Scene
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Person, Stage
from dialogs.presence.pages import LinkHelpOverPage, LinkHelpPage


def help_lost(scene: Scene, people: Iterable[Person]) -> tuple[Tell, ...]:
    """What each of them is told, who serves, is remote, and is waited for."""
    if scene.meeting.stage is not Stage.BEGUN:
        return ()
    lost = (one for one in people if one.remote and one.serves and one.wire)
    return tuple(Tell(one.wire, LinkHelpPage(), f"link_help:{one.key}", alarm=True, edited=True) for one in lost)


def help_over(person: Person) -> tuple[Tell, ...]:
    """The card, where it stands, becomes one quiet line: they are back."""
    return (Tell(person.wire, LinkHelpOverPage(), f"link_help:{person.key}", edited=True),) if person.wire else ()


def draw(_: LinkHelpPage, scene: Scene) -> View:
    """Draw the advice in its order, and what the profile makes of service that is broken off."""
    profile = scene.profile
    council = scene.meeting.body is BodyKind.COUNCIL
    return LinkHelp(profile.reconnect_wait_min or 0, profile.service_over(council=council).value)


def draw_over(_: LinkHelpOverPage, __: Scene) -> View:
    """Draw that they are back."""
    return LinkHelpOver()
