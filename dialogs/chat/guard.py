"""The guard on the chat: nothing may be written while a confidential matter is being considered (R-112, R-129 to R-136).

It warns; it hides nothing and quotes nothing. Of a message it keeps who wrote it, when, its id and in which matter
(R-132): the words are looked at here, in memory, and go nowhere (R-227). The matter is guarded from its call, since people
who wait for it write just then. A message is outside the matter only if both when it was written (an edit: edited) and
when it arrived are outside (design 3.1).
"""

from cards.guard import GuardRoom, GuardWord
from cards.quick_dataclass import quick_dataclass
from cards.view import View
from dialogs.chat.facts import ChatHeard, GuardedRestored, GuardTripped, WrittenBefore
from dialogs.chat.hide_message import hide, incident_notes
from dialogs.chat.identity_warning import warn_of_identity_number
from dialogs.chat.pages import BEFORE, CALLED, RESTORED, GuardRoomPage, GuardWordPage, IncidentPage
from dialogs.chat.where_written import id_of, inside_before, restored_in, window_of
from dialogs.judging.outcome import NOTHING, Delivery, Outcome, Show, Tell
from dialogs.judging.scene import Scene
from dialogs.meeting.guarded_times import Window
from dialogs.meeting.meeting import MatterState
from dialogs.said.inbound import Spoke
from dialogs.showing.names import named
from dialogs.showing.shared_cards import READINESS
from dialogs.showing.written_in_confidence import incident
from dialogs.typed.commands import Command

WARNED_EVERY_S = 60  # seconds between two warnings to the room, and to the same writer


@quick_dataclass(frozen=True, slots=True)
class Watched:
    """What the guard made of a message. Where it tripped, the message is nothing more: no command, no motion."""

    tripped: bool
    outcome: Outcome


def watch(said: Spoke, scene: Scene, found: Command | None) -> Watched:
    """Judge a message or an edit, in the chat of the meeting or alone with the bot; `found`: the command it is, if any.

    The first message seen without a mention proves that the chat can be read: it is noted once, and only then may the bot
    say that it warns.
    """
    heard = _heard(said, scene)
    if inside_before(said, scene.meeting):
        return Watched(tripped=True, outcome=heard)
    found = None if said.more else found
    window = window_of(found, scene.moment, scene.meeting)
    if window is None and (no := restored_in(said, found, scene.meeting)):
        return Watched(tripped=True, outcome=_joined(heard, _restored(said, scene, no)))
    if window is None:
        quiet = scene.hushed  # a bare command in the matter: it holds no number either
        return Watched(tripped=False, outcome=heard if quiet else _joined(heard, warn_of_identity_number(said, scene)))
    if window.called_after(scene.moment):
        return Watched(tripped=True, outcome=_joined(heard, _crossed(said, window)))
    return Watched(tripped=True, outcome=_joined(heard, _tripped(said, scene, window)))


def _joined(first: Outcome, then: Outcome) -> Outcome:
    """One outcome made of both, the first one's part first."""
    if then is NOTHING:
        return first
    return Outcome(first.facts + then.facts, first.deliveries + then.deliveries)


def _heard(said: Spoke, scene: Scene) -> Outcome:
    """The chat can be read: noted once, and corrected on the cards that said otherwise."""
    meeting = scene.meeting
    if meeting.reads_chat or said.mentioned or said.place.personal:
        return NOTHING
    return Outcome((ChatHeard(),), (READINESS,) if meeting.live else ())


def _crossed(said: Spoke, window: Window) -> Outcome:
    """Written before the call, arrived after it: nothing is kept or done, now or later, and the writer is told. It is no incident."""
    page = GuardWordPage(window.no, BEFORE)
    word = Tell(said.who.key, page, f"crossed:{window.no}:{said.message}", alarm=True, locale=said.who.locale)
    # The closing card has the journal's newest digest: it is drawn again for whatever is written down.
    return Outcome((WrittenBefore(window.no, id_of(said)),), (word, READINESS))


def _tripped(said: Spoke, scene: Scene, window: Window) -> Outcome:
    """What follows: a fact, a private note to the writer, a neutral card in the room during the matter, the hosts' count."""
    meeting, no = scene.meeting, window.no
    fact = GuardTripped(no, said.who.key, id_of(said), edited=said.edited)
    minute = int(said.at.timestamp()) // WARNED_EVERY_S
    waits = window.end is None and meeting.on_table is not None and meeting.on_table.state is MatterState.CALLED
    word = GuardWordPage(no, CALLED if waits else "")
    to_writer = Tell(said.who.key, word, f"guard:{no}:{said.who.key}:{minute}", alarm=True, locale=said.who.locale)
    room: tuple[Delivery, ...] = ()
    if not said.place.personal and window.end is None:
        page = GuardRoomPage(no)
        room = (Show(f"guard:{no}", page, anew=True, not_within_s=WARNED_EVERY_S, alarm=True),)
    cards = (to_writer, *room, *incident_notes(meeting, no), READINESS)
    return Outcome((fact,), (*hide(said, scene, no), *cards))


def _restored(said: Spoke, scene: Scene, no: int) -> Outcome:
    """Somebody brought back what they wrote in a matter that is over: it can be read again. They and the hosts are told, and the room nothing."""
    minute = int(said.at.timestamp()) // WARNED_EVERY_S
    word = GuardWordPage(no, RESTORED)
    to_writer = Tell(said.who.key, word, f"restored:{no}:{said.who.key}:{minute}", alarm=True, locale=said.who.locale)
    fact = GuardedRestored(no, said.who.key, id_of(said))
    return Outcome((fact,), (*hide(said, scene, no), to_writer, *incident_notes(scene.meeting, no), READINESS))


# ---- pages -------------------------------------------------------------------------------------------------------


def draw_word(page: GuardWordPage, scene: Scene) -> View:
    """Draw the private note to the writer: why, and what to do; without a word of what they wrote."""
    return GuardWord(named(scene.meeting.matter(page.no)), page.when)


def draw_room(page: GuardRoomPage, scene: Scene) -> View:
    """Draw the room's neutral card, without a name."""
    matter = scene.meeting.matter(page.no)
    return GuardRoom(named(matter), waits=matter is not None and matter.state is MatterState.CALLED)


def draw_incident(page: IncidentPage, scene: Scene) -> View:
    """Draw the note to the hosts: how many messages, and who wrote them (R-130)."""
    return incident(scene, page.no)
