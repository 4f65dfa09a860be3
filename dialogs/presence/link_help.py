"""What whoever has lost the link is told alone: what to try first, then whom to phone, and what the meeting does meanwhile (R-183, R-185, R-186, R-189); and what they are asked once they are back (R-050).

Told when the loss is no short one any more, so that nobody's phone rings for a moment's trouble; and never of a break, in which all may hang up.
No phone numbers are kept: the secretary is phoned by the number that people have.
"""

from collections.abc import Iterable

from cards.link_help import LinkBack, LinkHelp, LinkHelpOver
from cards.view import View
from dialogs.judging.link_fails import link_fails
from dialogs.judging.outcome import Tell
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import MovedPage
from dialogs.matter.checklist_form import as_lines
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.presence.pages import LinkBackPage, LinkHelpOverPage, LinkHelpPage
from dialogs.showing.names import key


def help_lost(scene: Scene, people: Iterable[Person]) -> tuple[Tell, ...]:
    """What each of them is told, who serves, is remote, and is waited for."""
    if scene.meeting.stage is not Stage.BEGUN:
        return ()
    lost = (one for one in people if one.remote and one.serves and one.wire)
    return tuple(Tell(one.wire, LinkHelpPage(), f"link_help:{one.key}", alarm=True, edited=True) for one in lost)


def help_over(person: Person) -> tuple[Tell, ...]:
    """The card, where it stands, becomes one quiet line: they are back."""
    return (Tell(person.wire, LinkHelpOverPage(), f"link_help:{person.key}", edited=True),) if person.wire else ()


def ask_back(scene: Scene, person: Person) -> tuple[Tell, ...]:
    """The question to whoever is back after a loss that was no short one: whether they see and hear again, as the profile asks at the opening (R-050); also after a short one where they had said that sound or picture fails (R-236)."""
    soon = person.sought is not None and person.sought.goes_on(scene.at)
    short = soon and link_fails(scene.meeting, person) is None
    asks = scene.meeting.stage is Stage.BEGUN and scene.profile.items_of_following(scene.day)
    if short or not asks or not person.wire:
        return help_over(person)
    left = MovedPage()
    return (Tell(person.wire, LinkBackPage(), f"link_help:{person.key}", edited=True, anew=True, leaves=left),)


def asked_back(meeting: Meeting, person: Person) -> bool:
    """Whether the person has lost the link, and not said since that they see and hear."""
    return person.remote and person.left_at is not None and meeting.roll.well.get(person.key) != person.epoch


def draw_back(_: LinkBackPage, scene: Scene) -> View:
    """Draw the question; one quiet line once it is answered, or they have gone again."""
    person = scene.person
    if person is None or person.in_call is False or not asked_back(scene.meeting, person) or _says_no(person):
        return LinkHelpOver()
    return LinkBack(key(scene), as_lines(scene.profile.items_of_following(scene.day), {}))


def _says_no(person: Person) -> bool:
    """Whether they have answered, over the link that they have now, that sound or picture fails."""
    return person.hindered is not None and person.hindered.epoch == person.epoch


def draw(_: LinkHelpPage, scene: Scene) -> View:
    """Draw the advice in its order, and what the profile makes of service that is broken off."""
    profile = scene.profile
    council = scene.meeting.body is BodyKind.COUNCIL
    return LinkHelp(profile.reconnect_wait_min or 0, profile.service_over(council=council).value)


def draw_over(_: LinkHelpOverPage, __: Scene) -> View:
    """Draw that they are back."""
    return LinkHelpOver()
