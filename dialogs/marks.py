"""Small makings that every subject needs: keys for buttons, names of matters, and the pages that all share."""

from cards.key import Key
from cards.naming import MatterName, party
from dialogs.capacity import Capacity
from dialogs.meeting import Matter, Meeting, Person
from dialogs.outcome import Delivery, Outcome, Page, Show, Tell
from dialogs.scene import Scene

READINESS = Show("readiness", Page("readiness", private=False))


def key(scene: Scene, round_: int = 0) -> Key:
    """By what the buttons of a page are known. The room's card has no form of its own; a personal one has."""
    form = scene.fresh if scene.viewer is not None else ""
    return Key(scene.meeting.key, round_, form, dialog=scene.dialog)


def named(matter: Matter | None) -> MatterName | None:
    """What cards call the matter; None stays None."""
    return None if matter is None else MatterName(matter.no, matter.initials, matter.title)


def refused(reason: str, right: str = "") -> Outcome:
    """Give the outcome that changes nothing and says why."""
    return Outcome(reply=Page("refused", (reason, right)))


def notice(code: str) -> Outcome:
    """Give the outcome that changes nothing and says a line."""
    return Outcome(reply=Page("notice", (code,)))


def tell_hosts(meeting: Meeting, page: Page, what: str, *, alarm: bool = False) -> tuple[Delivery, ...]:
    """Tell chair and secretaries privately, each once for this `what`."""
    return tuple(Tell(host.wire, page, f"{what}:{host.key}", alarm=alarm) for host in meeting.hosts if host.wire)


def next_person(meeting: Meeting, ahead: int = 0) -> str:
    """The key of the next person on the roster; people are numbered as they come and never again."""
    return f"p{len(meeting.people) + 1 + ahead}"


def called(person: Person) -> str:
    """What cards call the person; a party has no name, and is told by its matter's number (design 3)."""
    if person.capacity is Capacity.PARTY and person.matter:
        return party(person.matter)
    return person.name
