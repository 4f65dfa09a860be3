"""Small makings that every subject needs: keys for buttons, names of matters, what the stage forbids, shared cards."""

from collections.abc import Mapping

from cards.key import Key
from cards.naming import MatterName, party
from dialogs.capacity import Capacity
from dialogs.meeting import Matter, Meeting, Person, Stage
from dialogs.outcome import Delivery, Outcome, Page, Show, Tell
from dialogs.page import AgendaPage, BreakPage, ChecklistAskPage, MotionPage, NoticePage, ReadinessPage, RefusedPage
from dialogs.refusals import CommonRefusal, NoticeCode, RefusalCode, Right
from dialogs.scene import Scene

READINESS = Show("readiness", ReadinessPage(private=False))
AGENDA = Show("agenda", AgendaPage(private=False))
BREAK = Show("break", BreakPage(private=False))
MOST_LISTED = 25  # people by name in one list; the rest are counted (design 3.1)

_STAGES: Mapping[Stage, CommonRefusal] = {
    Stage.EMPTY: CommonRefusal.NOT_SET_UP,
    Stage.PREPARED: CommonRefusal.NOT_BEGUN,
    Stage.ADJOURNED: CommonRefusal.ADJOURNED,
    Stage.CLOSED: CommonRefusal.CLOSED,
}


def halted(meeting: Meeting) -> CommonRefusal | None:
    """Why nothing can move at the table now; None where the sitting is going on."""
    return _STAGES.get(meeting.stage)


def not_live(meeting: Meeting) -> CommonRefusal | None:
    """Why nothing can be said in the sitting now; None where it can, in a break too."""
    return None if meeting.live else halted(meeting)


def not_planned(meeting: Meeting) -> CommonRefusal | None:
    """Why nothing of the sitting can be put right now; None from its set-up to its end."""
    return halted(meeting) if meeting.stage in (Stage.EMPTY, Stage.CLOSED) else None


def number(digits: str, most_digits: int) -> int | None:
    """Read a whole number of so many digits at most, 0 to 9 and nothing else; None where it is anything else."""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= most_digits else None


def motion_card(number_: int) -> Show:
    """The motion's card in the room: posted when it is handed in, edited when something about it changes."""
    return Show(f"motion:{number_}", MotionPage(number_, private=False))


def checklist_card(round_: int, *, anew: bool = True) -> Show:
    """The room's card that asks everybody remote, one for each time they are asked; `anew`: at the foot of the chat."""
    return Show(f"checklist:{round_}", ChecklistAskPage(), anew=anew)


def key(scene: Scene, round_: int = 0) -> Key:
    """By what the buttons of a page are known. The room's card has no form of its own; a personal one has."""
    form = scene.fresh if scene.viewer is not None else ""
    return Key(scene.meeting.key, round_, form, dialog=scene.dialog)


def named(matter: Matter | None) -> MatterName | None:
    """What cards call the matter; None stays None."""
    return None if matter is None else MatterName(matter.no, matter.initials, matter.title)


def refused(reason: RefusalCode, right: Right | None = None) -> Outcome:
    """Return the outcome that changes nothing and says why; `right` where it is about one that the viewer lacks."""
    return Outcome(reply=RefusedPage(reason, right))


def notice(code: NoticeCode) -> Outcome:
    """Return the outcome that changes nothing and says a line."""
    return Outcome(reply=NoticePage(code))


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
