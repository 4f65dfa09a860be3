"""What chair and secretaries are told of the quorum without asking: that it is lost, that a roll call takes long, who is to be looked for after a break, whom the chair is to confirm (R-083, R-087, R-182, R-242, R-250)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from math import ceil
from typing import Final

from dialogs.judging.outcome import Delivery, Outcome, Tell, Wake
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import MovedPage
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.presence.facts import LinkLost, NotBack, Resumed
from dialogs.quorum import standing_cards
from dialogs.quorum.asks_to_be_remote import chairs_card
from dialogs.quorum.pages import QuorumLostPage, RollLongPage
from dialogs.quorum.quorum_now import before_break, lacks, quorum_of, used
from dialogs.quorum.roll_call import LONG_DUE, LONG_S
from dialogs.quorum.roll_call_order import to_look_for
from dialogs.quorum.standing_cards import LOST_CARD, look_card
from dialogs.quorum.who_is_counted import CountState, Lack, Quorate, Quorum
from dialogs.quorum.who_is_listed_remote import remote_people
from dialogs.showing.shared_cards import keep_hosts_told

LOSSES: Final = 3
WITHIN: Final = timedelta(minutes=10)
_EARLY_S: Final = 60


def follow(scene: Scene, judged: Outcome, ahead: Callable[[], Meeting]) -> tuple[Delivery, ...]:
    """What is told after this: nothing in a sitting where no roll was called, in a break, or while the roll is called."""
    if not judged.facts or not used(scene.meeting):
        return ()
    after = replace(scene, meeting=ahead())
    return (
        *_links(scene, judged, after.meeting),
        *_lost(_as_known(scene, judged), after),
        *_look(judged, after.meeting),
        *_confirm(scene, after),
        *standing_cards.follow(judged, after.meeting),
    )


def _as_known(scene: Scene, judged: Outcome) -> Scene:
    """The scene of before; of somebody who is not back in time, as it was while contact was sought: time alone has told nobody (R-054)."""
    gone = [scene.meeting.people[fact.person].sought for fact in judged.facts if isinstance(fact, NotBack)]
    since = [one.since for one in gone if one is not None]
    return replace(scene, at=min(since)) if since else scene


def _links(scene: Scene, judged: Outcome, after: Meeting) -> tuple[Delivery, ...]:
    """The third link in ten minutes that is lost while the roll is called; told once for each three."""
    losses = after.roll.losses
    new = any(isinstance(fact, LinkLost) for fact in judged.facts) and after.roll.runs
    if not new or len(losses) < LOSSES or losses[-1] - losses[0] > WITHIN:
        return ()
    return _ask_chair(scene.meeting, RollLongPage(LOSSES), f"losses:{int(losses[0].timestamp())}")


def _lost(before: Scene, after: Scene) -> tuple[Delivery, ...]:
    """The quorum that was shown last is so no longer, whatever lay between: a roll call anew, or a break.

    That there is one again is told on that card (`standing_cards.py`): to whoever has none it is not "again".
    """
    now = quorum_of(after)
    if not _stands(now) or now.quorate is Quorate.YES:
        return ()
    tells = last_shown(before) is Quorate.YES and (known(before, quorum_of(before)) or known(after, now))
    return keep_hosts_told(after.meeting, QuorumLostPage(), LOST_CARD, rings=True) if tells else ()


def last_shown(scene: Scene) -> Quorate | None:
    """The answer that was shown last, where it is not known now: before the break, or before the roll call that goes on. None: none was."""
    quorum, stood = quorum_of(scene), scene.meeting.stood
    if known(scene, quorum):
        return quorum.quorate
    return last_shown(replace(scene, meeting=stood, at=stood.newest or scene.at)) if stood is not None else None


def known(scene: Scene, quorum: Quorum) -> bool:
    """Whether the count tells something: it stands, and whoever is not looked for yet after a break, by the secretary or the chair, can change nothing (R-182)."""
    if not _stands(quorum):
        return False
    return quorum.quorate is not Quorate.NOT_SHOWN or not any(
        before_break(scene.meeting, scene.meeting.people[key]) or _only_the_chair_is_left(scene.meeting, key, lacks)
        for key, lacks in quorum.doubted
    )


def _only_the_chair_is_left(meeting: Meeting, key: str, lacks: tuple[Lack, ...]) -> bool:
    """Whether nothing is lacking but the chair's word on who it is, which was given before the break and has not been asked for until now (R-250)."""
    word, rested = meeting.roll.ascertained.get(key), meeting.roll.rested
    return lacks == (Lack.IDENTITY,) and word is not None and rested is not None and word.at <= rested


def _look(judged: Outcome, after: Meeting) -> tuple[Delivery, ...]:
    """After a break each secretary is shown the short roll call of those who were there, without asking for it (R-102, R-182)."""
    if not any(isinstance(fact, Resumed) for fact in judged.facts) or not to_look_for(after):
        return ()
    return tuple(replace(card, anew=True, leaves=MovedPage()) for card in look_card(after))


def _confirm(before: Scene, after: Scene) -> tuple[Delivery, ...]:
    """Once all were called, after a break too, the chair is shown the remote people of whom something is lacking, and need not ask for it (R-020, R-250)."""
    if _called_up(before.meeting) or not _called_up(after.meeting):
        return ()
    lacking = any(lacks(after, one) for one in remote_people(after.meeting))
    return chairs_card(after.meeting, rings=True) if lacking else ()


def _called_up(meeting: Meeting) -> bool:
    """Whether the sitting goes on, its roll call is over, and nobody is to be looked for after a break."""
    return meeting.stage is Stage.BEGUN and meeting.roll.ended is not None and not to_look_for(meeting)


def _stands(quorum: Quorum) -> bool:
    return quorum.terms.state is CountState.STANDS


def _takes_long(scene: Scene) -> Outcome:
    """Half past: where the roll is called still, the chair is asked whether to go on. A later roll call has a time of its own."""
    roll = scene.meeting.roll
    if not roll.runs or roll.since is None:
        return Outcome()
    left_s = LONG_S - (scene.at - roll.since).total_seconds()
    if left_s > _EARLY_S:
        # The clock was set back meanwhile, or this time was another roll call's.
        return Outcome(deliveries=(Wake(LONG_DUE, min(ceil(left_s), LONG_S)),))
    return Outcome(deliveries=_ask_chair(scene.meeting, RollLongPage(), "time"))


def _ask_chair(meeting: Meeting, page: RollLongPage, what: str) -> tuple[Delivery, ...]:
    chair, since = meeting.chair, meeting.roll.since
    if chair is None or not chair.wire or since is None:
        return ()
    return (Tell(chair.wire, page, f"roll:{int(since.timestamp())}:{what}", alarm=True),)


WAKES: Mapping[str, Callable[[Scene], Outcome]] = {LONG_DUE: _takes_long}
