"""What stood before is restored: when no confidential matter is up any more, when the chair cancels, when the meeting ends (R-130).

The switch is looked at first, so that what somebody turned by hand meanwhile is left as they want it. It is asked again until
it is read to stand as before, also after the close; chair and secretaries are told where that takes time, and how to do it by hand.
"""

from collections.abc import Callable, Mapping
from typing import Final

from cards.chat_switch import ChatBackNote
from cards.view import View
from dialogs.chat.pages import ChatBackPage
from dialogs.chat.switch_facts import ChatRestored, SwitchBackAsked, SwitchBackLate, SwitchBackSeen, SwitchTurnedBack
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Delivery, Outcome, SwitchChat, Wake
from dialogs.judging.refusals import CommonRefusal, RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.judging.stale_press import another_attempt
from dialogs.matter.at_table import next_waiting
from dialogs.matter.chat_off_before_opening import desks
from dialogs.matter.private_roads import lacking
from dialogs.matter.refusals import MatterRefusal
from dialogs.meeting.meeting import MatterState, Meeting, Stage
from dialogs.meeting.switch_state import ChatSwitch
from dialogs.said.chat_setting import ChatSetting, SwitchProblem
from dialogs.said.inbound import ChatSettingRead, Pressed
from dialogs.showing.shared_cards import keep_hosts_told

BACK_DUE: Final = "switch_back"
BACK_S: Final = 60  # so long it may take before chair and secretaries are told
AGAIN_S: Final = 300  # it is asked again as often
_DAY_S: Final = 24 * 3600
_LATER_S: Final = 6 * 3600  # after a day it is asked more seldom


def cancel(said: Pressed, scene: Scene) -> Outcome:
    """The chair lets it be: the matter stays called, and what stood before is restored. Another attempt's button moves nothing.

    Where nothing waits to be opened any more, the card says what has come of it, and what to do instead.
    """
    if not scene.meeting.switch.opening:
        return Outcome(reply=ReadinessPage(_too_late(scene.meeting)))
    if another_attempt(said, scene.meeting):
        return Outcome(reply=ReadinessPage(CommonRefusal.PASSED))
    back = go_back(scene.meeting)
    return Outcome(back.facts, (*back.deliveries, *desks(scene.meeting)), ReadinessPage())


def _too_late(meeting: Meeting) -> RefusalCode:
    """Why there is nothing to let be: the matter was opened, or waits already, or none is called."""
    on = meeting.on_table
    if on is None:
        return MatterRefusal.NOTHING_OPENS
    return MatterRefusal.OPEN_ALREADY if on.state is MatterState.OPEN else MatterRefusal.LET_BE_ALREADY


def go_back(meeting: Meeting) -> Outcome:
    """Ask that what stood before stands again. Where nothing was turned, nothing is asked of Teams."""
    number = meeting.switch.asked + 1
    asked = SwitchBackAsked(number)
    if meeting.switch.before is None:
        return Outcome((asked,))
    return Outcome((asked,), (SwitchChat(number), Wake(BACK_DUE, BACK_S)))


def stays_off(meeting: Meeting) -> bool:
    """Whether the chat is to stay off: for the matter on the table, or because the next of the agenda is confidential too."""
    switch, on = meeting.switch, meeting.on_table
    if not meeting.live:
        return False
    if on is None:
        ended, following = meeting.matter(meeting.last_called), next_waiting(meeting)
        run = ended is not None and ended.state is MatterState.ENDED and following is not None
        return run and following is not None and following.kind.confidential and meeting.stage is Stage.BEGUN
    if not on.kind.confidential:
        return False
    if switch.opening:
        return switch.wanted is not None and switch.wanted.no == on.no
    return on.begun or not lacking(meeting, on)


def looked_back(said: ChatSettingRead, scene: Scene) -> Outcome:
    """The switch was looked at: it is turned where it still says off; else it stands as before, or as somebody wants it.

    Where it was turned and never read off, Teams may answer with what stood before for long: so it is turned once, whatever it says.
    """
    switch = scene.meeting.switch
    if _held_elsewhere(scene):
        return _WAITS
    unsure = said.value is switch.before and not switch.proved and not switch.seen
    still_off = said.value is ChatSetting.DISABLED
    if switch.before is ChatSetting.DISABLED or not (still_off or unsure) or said.value is None:
        return returned(said, scene)
    number = switch.asked + 1
    turn = SwitchChat(number, switch.before, AGAIN_S, anyway=unsure)
    return Outcome((SwitchTurnedBack(number, said.value.value),), (turn,))


def returned(said: ChatSettingRead, scene: Scene) -> Outcome:
    """It was read: it stands as before, or as somebody turned it meanwhile; or it is asked again later."""
    meeting, switch = scene.meeting, scene.meeting.switch
    if said.value is None or (said.value is ChatSetting.DISABLED and said.value is not switch.before):
        late = SwitchBackLate(*codes(said))
        return Outcome((late,), (Wake(BACK_DUE, _again_s(scene)), *_told(meeting, rings=not switch.stuck)))
    if not switch.proved and not switch.seen:
        return Outcome((SwitchBackSeen(said.value.value),))
    by_hand = said.value is not switch.before
    notes = _told(meeting, rings=by_hand) if by_hand or switch.stuck else ()
    return Outcome((ChatRestored(said.value.value, by_hand=by_hand),), (*desks(meeting), *notes))


def codes(said: ChatSettingRead) -> tuple[str, str]:
    """What was read and why it could not be, as facts keep them; "" where there is none."""
    return said.value.value if said.value else "", said.problem.value if said.problem else ""


def _told(meeting: Meeting, *, rings: bool) -> tuple[Delivery, ...]:
    return keep_hosts_told(meeting, ChatBackPage(), "chat_back", rings=rings)


def _held_elsewhere(scene: Scene) -> bool:
    """Whether another sitting of the chat has it off now: it takes over what stood before, and is not disturbed in its matter."""
    return any(one.live and one.switch.held for one in scene.others)


_WAITS: Final = Outcome(deliveries=(Wake(BACK_DUE, AGAIN_S),))


def _again_s(scene: Scene) -> int:
    since = scene.meeting.switch.back_since
    waited_s = (scene.at - since).total_seconds() if since is not None else 0
    return AGAIN_S if waited_s < _DAY_S else _LATER_S


def _back_due(scene: Scene) -> Outcome:
    """It took too long, or the time has come to ask again."""
    meeting, switch = scene.meeting, scene.meeting.switch
    if not switch.going_back:
        return Outcome()
    if _held_elsewhere(scene):
        return _WAITS
    in_time = switch.stuck or switch.seen  # what has been seen once is only looked at once more
    late: tuple[Fact, ...] = () if in_time else (SwitchBackLate(),)
    notes = () if in_time else _told(meeting, rings=True)
    asked = SwitchBackAsked(switch.asked + 1)
    again = (SwitchChat(asked.asked, None, AGAIN_S), Wake(BACK_DUE, _again_s(scene)))
    return Outcome((*late, asked), (*again, *notes))


def draw(_: ChatBackPage, scene: Scene) -> View:
    """Draw the note to the hosts: how the chat stands, and how to turn it on by hand while it is still off."""
    switch = scene.meeting.switch
    removed = scene.meeting.app_removed and switch.problem in (SwitchProblem.FORBIDDEN, SwitchProblem.NO_MEETING)
    return ChatBackNote(_state(switch), switch.read_at, _BOT_NOT_IN_CHAT if removed else switch.problem or "")


_BOT_NOT_IN_CHAT: Final = "app_removed"
"""Why, where the bot is no longer in the chat: it may not ask which meeting it is, though the permission stands."""


def _state(switch: ChatSwitch) -> str:
    if switch.by_hand:
        return "by_hand"
    return "late" if switch.going_back else "restored"


PAGES = {ChatBackPage: draw}
WAKES: Mapping[str, Callable[[Scene], Outcome]] = {BACK_DUE: _back_due}
