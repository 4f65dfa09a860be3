"""Only people in a sitting's chat may act in it, and nobody is answered in private before that is known (R-251).

Whoever presses or speaks in the chat is in it by that, unless their removal was seen: what they wrote before it may come late, and only
Teams' roster, or an addition, lets them in again. In private the last roster read, or an addition, counts until a removal is seen; where
nothing is known the roster is read, and the press judged anew. Where Teams does not tell who is in the chat, it is asked again with
what a secretary or the chair does next.
"""

from collections.abc import Callable
from typing import Final

from dialogs.journal.entries import Fact
from dialogs.judging.foreign_or_anonymous import foreign
from dialogs.judging.kept_press import kept_press
from dialogs.judging.outcome import AskRoster, Outcome
from dialogs.judging.refusals import CommonRefusal, NoticeCode, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import notice, refused
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.roster.facts import InChat, Noticed
from dialogs.said.inbound import CallBegan, Pressed, Said, Spoke
from dialogs.showing.names import next_person

_ANYWHERE: Final = frozenset({"help"})
NOTHING_OF_LIST: Final[tuple[tuple[Fact, ...], tuple[AskRoster, ...]]] = ((), ())


def kept_out(said: Pressed, scene: Scene) -> Outcome | None:
    """The answer to a press by somebody who has left the chat, or to a private one by somebody not known to be in it.

    None where the press can be judged.
    """
    if said.verb in _ANYWHERE or scene.meeting.stage is Stage.EMPTY:
        return None
    person = scene.person
    if person is not None and person.in_chat is False:
        return _gone(said)
    if not said.place.personal or (person is not None and person.in_chat):
        return None
    if said.checked or said.road.looking:
        return refused(CommonRefusal.PRESS_IN_CHAT)
    items = frozenset(item.key for item in scene.profile.items)
    again = kept_press(said, scene.meeting.key, items)
    asked = (AskRoster(f"member:{said.who.key}", again),)
    return Outcome(deliveries=asked, reply=notice(NoticeCode.CHECKING if again else NoticeCode.CHECKING_UNKEPT).reply)


def _gone(said: Pressed) -> Outcome:
    """The answer to somebody whose removal was seen. What came in the chat itself may tell that they are back: then the roster is read."""
    if said.place.personal or said.road.looking or said.checked:
        return refused(CommonRefusal.NOT_IN_CHAT)
    return Outcome(deliveries=(AskRoster("roster:back"),), reply=notice(NoticeCode.CHECKING_UNKEPT).reply)


def seen_here(said: Said, scene: Scene, outcome: Outcome) -> tuple[InChat, ...]:
    """Note that whoever did something in the chat is in it, where that was not known."""
    person = scene.person
    if person is None or person.in_chat is not None or not _in_the_chat(said):
        return ()
    return (InChat(person.key),) if outcome.changes or scene.meeting.list_unread else ()


def of_unread_list(
    said: Said, scene: Scene, outcome: Outcome, ahead: Callable[[], Meeting]
) -> tuple[tuple[Fact, ...], tuple[AskRoster, ...]]:
    """What follows where Teams does not tell who is in the chat: who is new there by what they said, and whether Teams is asked again."""
    if not scene.meeting.list_unread or scene.meeting.stage is Stage.CLOSED:
        return NOTHING_OF_LIST
    return _new_here(said, scene, ahead), _asked_again(said, scene, outcome)


def _new_here(said: Said, scene: Scene, ahead: Callable[[], Meeting]) -> tuple[Fact, ...]:
    """Note whoever says something in the chat: they can be tied to a name by hand."""
    if scene.person is not None or not _in_the_chat(said):
        return ()
    after, who = ahead(), said.who
    if (known := after.person_of(who)) is not None:
        return (InChat(known.key),) if known.in_chat is None else ()
    new = next_person(after)
    noticed = Noticed(new, who.name, who.object_id, who.mri or None, foreign=foreign(who, said.place.tenant))
    return (noticed, InChat(new))


def _in_the_chat(said: Said) -> bool:
    return isinstance(said, Pressed | Spoke) and not said.place.personal


def _asked_again(said: Said, scene: Scene, outcome: Outcome) -> tuple[AskRoster, ...]:
    """Ask Teams once more who is in the chat: with what secretary and chair do, and when the call begins."""
    if any(isinstance(one, AskRoster) for one in outcome.deliveries):
        return ()
    acts = _acts(said, outcome) and (may(Right.SECRETARY, scene) or scene.leads)
    return (AskRoster("roster:again"),) if acts or isinstance(said, CallBegan) else ()


def _acts(said: Said, outcome: Outcome) -> bool:
    """Whether it was said to us, and is no press that has just waited for this very answer."""
    if isinstance(said, Pressed):
        return not (said.road.looking or said.checked)
    return isinstance(said, Spoke) and (said.mentioned or said.place.personal or outcome.changes)
