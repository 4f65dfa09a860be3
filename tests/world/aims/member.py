"""Members: they answer the checklist, move, second and withdraw. Some talk at the wrong time, some lose the link, some are late."""

from dialogs.meeting.meeting import MatterState, Stage
from dialogs.meeting.places import PersonPlace
from dialogs.said.inbound import Road
from tests.world.aims.secretary import SAFE
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed

_MOTIONS = (
    "yrkande tillägg att {} utreds",
    "yrkande: avslag",
    "yrkande 2 ändring {}",
    "Jag yrkar att {} återremitteras",
    "yrkande avslag {}",
    "tilläggsyrkande: {}",
)
_TALK = ("Jag håller med {}", "Hör ni mig? {}", "19811228-9874 {}", "Det gäller {}", "{}", "> {} citerat")


def next_deed(sight: Sight) -> Deed | None:
    """What a member does now."""
    meeting, chance = sight.meeting, sight.chance
    if meeting is None or not meeting.live:
        return None
    person = sight.person
    if person is not None and person.place is PersonPlace.NOT_SAID and chance.random() < 0.5:
        return _write(sight, "distans" if sight.me.place == "remote" else "i rummet", bare=True)
    if _is_asked(sight) and chance.random() < 0.8:
        return _answer(sight)
    if chance.random() < 0.4:
        return None
    return _about_motions(sight) if chance.random() < 0.7 else _look(sight)


def talker(sight: Sight) -> Deed | None:
    """One who writes in the chat, whatever is on the table: also edits, and says it to the bot in private."""
    meeting, chance = sight.meeting, sight.chance
    if meeting is None or not meeting.live or chance.random() < 0.5:
        return next_deed(sight)
    if chance.random() < 0.15 and meeting.matters:
        no, kind = chance.choice(meeting.matters).no, chance.choice(("add", "amend", "new"))
        return sight.press("motion.submit", {"matter": no, "kind": kind, "wording": "Att {} prövas."})
    mine = [one for one in sight.did if one.what == "write" and not one.bare]
    if mine and chance.random() < 0.3:
        words = chance.choice((*_TALK, "ta upp 3", "avsluta 2", "distans"))
        bare, message, private = "{}" not in words, mine[-1].message, mine[-1].private
        return Deed(sight.me.key, "edit", words=words, bare=bare, message=message, private=private)
    return _write(sight, chance.choice(_TALK), bare=False)


def dropper(sight: Sight) -> Deed | None:
    """One whose link is lost and comes back, in the middle of anything."""
    chance, person = sight.chance, sight.person
    if sight.meeting is None or not sight.meeting.live or chance.random() < 0.6:
        return next_deed(sight)
    if person is not None and person.in_call:
        return Deed(sight.me.key, "went") if chance.random() < 0.7 else _write(sight, "jag hör inget", bare=True)
    return Deed(sight.me.key, "came")


def late(sight: Sight) -> Deed | None:
    """One who comes when the sitting has gone on for a while."""
    meeting = sight.meeting
    if meeting is None or not meeting.live or meeting.last_called < 2:
        return None
    person = sight.person
    if person is not None and not person.in_call:
        return Deed(sight.me.key, "came")
    return next_deed(sight)


def _is_asked(sight: Sight) -> bool:
    meeting, person = sight.meeting, sight.person
    if meeting is None or person is None or not person.remote or meeting.run is None:
        return False
    answer = person.answer if meeting.run.last else person.opening
    return answer is None or answer.round != meeting.round or answer.epoch != person.epoch or bool(answer.unsafe)


def _answer(sight: Sight) -> Deed:
    chance, meeting = sight.chance, sight.meeting
    assert meeting is not None
    wish = chance.random()
    if wish < 0.2:
        return _write(sight, "klar", bare=True)
    answers = SAFE if wish < 0.85 else SAFE | {"alone": "no"}
    road = chance.choice((Road.EXECUTE, Road.SUBMIT))
    form = sight.form() if chance.random() < 0.6 else ""  # the room's own card has none
    return Deed(
        sight.me.key, "checklist.submit", answers, form=form, round=meeting.round, road=road, sitting=meeting.key
    )


def _write(sight: Sight, words: str, *, bare: bool) -> Deed:
    chance = sight.chance
    named = {"mentioned": "yes"} if chance.random() < 0.4 else {}
    private = chance.random() < 0.2
    return Deed(
        sight.me.key,
        "write",
        named,
        words,
        bare=bare,
        private=private,
        message=f"m{sight.turn}",
        wait_s=chance.choice((1, 2, 4, 9)),
    )


def _about_motions(sight: Sight) -> Deed | None:
    meeting, on, chance = sight.meeting, sight.on, sight.chance
    assert meeting is not None
    if on is None or on.state is not MatterState.OPEN:
        return _look(sight)
    theirs = [one for one in meeting.motions if one.no == on.no and not one.withdrawn]
    if theirs and chance.random() < 0.5:
        motion = chance.choice(theirs)
        mine = sight.person is not None and motion.mover == sight.person.key
        other = chance.random() < 0.2  # a forged press, or a card that somebody left open
        verb = "motion.withdraw" if mine is not other else chance.choice(("motion.second", "motion.unsecond"))
        return sight.press(verb, {"motion": motion.motion}, Road.EXECUTE, motion.turns)
    if chance.random() < 0.6:
        return _write(sight, chance.choice(_MOTIONS), bare=False)
    kind = chance.choice(("add", "amend", "reject", "new"))
    return sight.press("motion.submit", {"matter": on.no, "kind": kind, "wording": "Att {} genomförs."})


def _look(sight: Sight) -> Deed | None:
    meeting = sight.meeting
    if meeting is None or meeting.stage is Stage.CLOSED:
        return None
    if sight.chance.random() < 0.5:
        return _write(
            sight, sight.chance.choice(("status", "ärenden", "yrkanden", "hjälp", "checklista", "ångra")), bare=True
        )
    verb = sight.chance.choice(("readiness.show", "agenda.show", "motion.list", "help", "checklist.open"))
    return sight.press(verb, road=sight.chance.choice((Road.FETCH, Road.EXECUTE, Road.REFRESH)))
