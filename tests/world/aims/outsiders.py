"""Those who have no seat: impostors with somebody's name who try everything, and onlookers who look."""

from dataclasses import replace

from dialogs.said.inbound import Road
from tests.world.aims import chair, member, secretary
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed


def impostor(sight: Sight) -> Deed | None:
    """Does what the chair, the secretary or a member would do now, as far as the bot lets them."""
    chance = sight.chance
    if chance.random() < 0.1:
        return Deed(sight.me.key, chance.choice(("removed", "added"))) if sight.me.there else _says_place(sight)
    if chance.random() < 0.1:
        return _says_place(sight)
    want = chance.choice((chair.next_deed, secretary.next_deed, member.next_deed, member.talker))
    if chance.random() < 0.15 and sight.me.there:
        return Deed(sight.me.key, chance.choice(("came", "went")))
    if sight.meeting is not None and chance.random() < 0.1:
        mine = secretary.assign(sight, sight.me)
        return Deed(
            mine.who,
            mine.what,
            {**mine.fields, "capacity": "chair"},
            form=mine.form,
            road=mine.road,
            sitting=mine.sitting,
        )
    deed = want(sight)
    # Whoever is in no chat of the board has no sitting that their words could be about.
    return None if deed is not None and deed.what in ("write", "edit") and not sight.me.there else deed


def _says_place(sight: Sight) -> Deed:
    """In private, by a key that they may have seen."""
    press = sight.press("place.say", {"place": sight.chance.choice(("room", "remote"))}, Road.EXECUTE)
    return replace(press, private=True)


def onlooker(sight: Sight) -> Deed | None:
    """Looks, and now and then asks for help."""
    meeting, chance = sight.meeting, sight.chance
    if meeting is None or chance.random() < 0.6:
        return None
    verb = chance.choice(("readiness.show", "agenda.show", "roster.show", "help", "motion.list"))
    return Deed(
        sight.me.key,
        verb,
        road=chance.choice((Road.REFRESH, Road.FETCH, Road.EXECUTE)),
        form=sight.form(),
        sitting=meeting.key,
    )
