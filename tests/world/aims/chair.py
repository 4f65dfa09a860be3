"""The chair: takes matter after matter, mostly waits until all are ready, is sometimes impatient, and closes."""

from dialogs.meeting.meeting import MatterState, Stage
from dialogs.said.inbound import Road
from tests.world.aims.secretary import CHECKED
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed

_REASONS = ("oral", "accepted")


def next_deed(sight: Sight) -> Deed | None:
    """What the chair does now."""
    meeting, chance = sight.meeting, sight.chance
    if meeting is None or meeting.stage in (Stage.EMPTY, Stage.CLOSED):
        return None
    if meeting.stage is Stage.PREPARED:
        return _press(sight, "meeting.begin") if meeting.chair and meeting.matters else None
    if meeting.stage is Stage.ADJOURNED:
        return _press(sight, "resume", wait_s=60) if chance.random() < 0.5 else _typed(sight, "återuppta")
    on, other = sight.on, sight.other
    if other is not None and other.chair is not None and chance.random() < 0.2:
        return Deed(sight.me.key, "meeting.begin", form=sight.form(), sitting=other.key)
    if on is None:
        return _take_next(sight)
    if on.state is MatterState.CALLED:
        return _open_it(sight)
    return _go_on(sight)


def _press(sight: Sight, verb: str, wait_s: float = 2.0, **fields: object) -> Deed:
    road = sight.chance.choice((Road.EXECUTE, Road.EXECUTE, Road.SUBMIT))
    key = sight.meeting.key if sight.meeting else ""
    return Deed(sight.me.key, verb, sight.desk(**fields), form=sight.form(), road=road, wait_s=wait_s, sitting=key)


def _typed(sight: Sight, words: str) -> Deed:
    private = sight.chance.random() < 0.3
    return Deed(sight.me.key, "write", {"mentioned": "yes"}, words, bare=True, private=private)


def _take_next(sight: Sight) -> Deed:
    waiting = sight.waiting
    if not waiting:
        return _press(sight, "meeting.close", wait_s=20, anyway="yes")
    no = waiting[0].no if sight.chance.random() < 0.9 else sight.chance.choice(waiting).no
    return _press(sight, "matter.call", matter=no) if sight.chance.random() < 0.8 else _typed(sight, f"ta upp {no}")


def _open_it(sight: Sight) -> Deed:
    """Ask for the state, open when all are ready, or in spite of what is missing."""
    on, chance = sight.on, sight.chance
    assert on is not None
    wish = chance.random()
    if wish < 0.2:
        return _press(sight, "readiness.show")
    if wish < 0.25:
        return _typed(sight, "status")
    if wish < 0.35:
        return _let_it_wait(sight)
    reason = chance.choice(_REASONS) if wish > 0.75 else ""
    told = CHECKED if chance.random() < 0.7 else {}  # otherwise the check is the secretary's
    return _press(sight, "gate.open", wait_s=10, matter=on.no, reason=reason, **told)


def _let_it_wait(sight: Sight) -> Deed:
    """Somebody is missing, or the rules do not let it be opened: another first; when nothing else waits, the sitting ends."""
    others = [one for one in sight.waiting if not one.kind.confidential]
    return _press(sight, "matter.call", matter=others[0].no) if others else _press(sight, "meeting.close", anyway="yes")


def _go_on(sight: Sight) -> Deed | None:
    """Lets people speak; then ends it, with the next in the same press where there is one, or takes a break."""
    on, chance = sight.on, sight.chance
    assert on is not None
    wish, waiting = chance.random(), sight.waiting
    if wish < 0.7:
        return None
    if wish < 0.72:
        return _press(sight, "adjourn", minutes=chance.choice((5, 10, 0)), reason="pause")
    if wish < 0.74:
        return _press(
            sight,
            "matter.level",
            matter=on.no,
            level=chance.choice(("secrecy", "closed", "secrecy_individual", "authority")),
        )
    if wish < 0.75:
        return _typed(sight, "ångra")
    if waiting and wish < 0.92:
        return _press(sight, "matter.call", matter=waiting[0].no)
    return _press(sight, "matter.end", matter=on.no) if wish < 0.98 else _typed(sight, f"avsluta {on.no}")
