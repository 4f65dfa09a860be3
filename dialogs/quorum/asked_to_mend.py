"""Chair or secretary asks one remote person to mend picture and sound, alone and in fixed words (R-052)."""

from collections.abc import Callable, Mapping
from typing import Any

from cards.mend import MendAsked, MendReceipt
from cards.refusal import Refusal
from cards.view import View
from dialogs.judging.outcome import Outcome, Page, Tell
from dialogs.judging.refusals import CommonRefusal, RefusalCode, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.private_road import PrivateState
from dialogs.quorum.mend_facts import AskedToMend
from dialogs.quorum.pages import MendAskedPage, MendReceiptPage, QuorumRefusal
from dialogs.quorum.person_by_name import whom
from dialogs.said.inbound import Pressed
from dialogs.showing.names import called, key


def ask(said: Pressed, scene: Scene) -> Outcome:
    """Tell the person, who has one such card: the newest."""
    meeting = scene.meeting
    why = not_live(meeting)
    if why:
        return refused(why)
    person = _whom(said, meeting)
    if isinstance(person, RefusalCode):
        return refused(person)
    if not person.wire or person.private not in (None, PrivateState.REACHED):
        return refused(QuorumRefusal.MEND_NO_ROAD)
    asked = Tell(person.wire, MendAskedPage(), f"mend:{person.key}:{int(scene.at.timestamp())}", alarm=True)
    return Outcome((AskedToMend(person.key),), (asked,), MendReceiptPage(person.key))


def again(said: Pressed, scene: Scene) -> Page:
    """What answers a repetition: that it was sent, and to whom."""
    person = _whom(said, scene.meeting)
    return MendReceiptPage(person.key if isinstance(person, Person) else "")


def _whom(said: Pressed, meeting: Meeting) -> Person | RefusalCode:
    remote = [one for one in meeting.people.values() if one.remote and one.capacity is not None]
    return whom(said, meeting, remote, QuorumRefusal.MEND_NOT_REMOTE)


def draw_asked(_: MendAskedPage, __: Scene) -> View:
    """Draw what the person is asked."""
    return MendAsked()


def draw_receipt(page: MendReceiptPage, scene: Scene) -> View:
    """Draw to whom it is sent, for chair and secretary."""
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    person = scene.meeting.people.get(page.who)
    return MendReceipt(key(scene), called(person) if person is not None else "")


PAGES: Mapping[type[Page], Callable[[Any, Scene], View]] = {MendAskedPage: draw_asked, MendReceiptPage: draw_receipt}
