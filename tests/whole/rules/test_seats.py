"""Who serves on a seat, over the wire: the next in turn by one tap, in one matter or in all, and the member again (R-082, R-085, R-087, R-088, R-177, R-178, R-191)."""

import pytest

from cards.phrases import book
from dialogs.quorum.quorum_now import serves
from tests.support.living import CAST, Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, OPEN, begun
from tests.support.soon import hears, quiet

SAY = book.of("sv").quorum
THREE = {"agenda": OPEN, "seats": "3"}


async def _rolled(house: Living) -> LivingSitting:
    """Three seats, all of whose members are in the room, and a substitute; the roll call is over."""
    sitting = await begun(house, "viola", "jonas", **THREE)
    for who in ("lena", "viola", "anna", "jonas"):
        await _noted(sitting, who, "i rummet")
    await sitting["karin"].say("avsluta uppropet ändå", mention=True)
    return sitting


async def _noted(sitting: LivingSitting, who: str, answer: str) -> None:
    person = await sitting.person(who)
    await sitting["karin"].say(f"upprop {person.name} {answer}", mention=True)


async def _serving(sitting: LivingSitting) -> set[str]:
    people = (await sitting.meeting()).people
    names = {(await sitting.person(who)).key: who for who in ("lena", "viola", "anna", "jonas")}
    return {names[key] for key, person in people.items() if serves(person)}


async def _typed(sitting: LivingSitting, who: str, words: str) -> None:
    person = await sitting.person("viola")
    await sitting[who].say(words.format(viola=person.name), mention=True)


@pytest.mark.rule("R-088", road="word", by="dialogs.quorum.next_substitute.in_turn")
@pytest.mark.rule("R-022", road="word", by="dialogs.quorum.substitute_serves.fill")
async def test_the_next_in_turn_serves_when_the_chair_says_so(house: Living) -> None:
    """A member cannot say so; from the chair's word on the substitute has the seat."""
    sitting = await _rolled(house)
    await _noted(sitting, "viola", "frånvarande")
    await _typed(sitting, "anna", "ersätt {viola}")
    assert await _serving(sitting) == {"lena", "viola", "anna"}
    await _typed(sitting, "lena", "ersätt {viola}")
    assert await _serving(sitting) == {"lena", "anna", "jonas"}


@pytest.mark.rule("R-191", road="word", by="dialogs.quorum.substitute_serves.back")
async def test_the_member_serves_again_when_the_chair_says_so(house: Living) -> None:
    """Once the secretary has called them again."""
    sitting = await _rolled(house)
    await _noted(sitting, "viola", "frånvarande")
    await _typed(sitting, "lena", "ersätt {viola}")
    await _typed(sitting, "lena", "låt {viola} tjänstgöra igen")
    assert await _serving(sitting) == {"lena", "anna", "jonas"}
    await _noted(sitting, "viola", "i rummet")
    await _typed(sitting, "lena", "låt {viola} tjänstgöra igen")
    assert await _serving(sitting) == {"lena", "viola", "anna"}


@pytest.mark.rule("R-177", road="word", by="dialogs.journal.shared_effects.seats_follow")
@pytest.mark.rule("R-178", road="word", by="dialogs.quorum.substitute_serves.disqualify")
async def test_whoever_is_disqualified_is_replaced_in_that_matter_alone(house: Living) -> None:
    """The secretary notes it, the chair lets the next serve; afterwards all is as before."""
    sitting = await _rolled(house)
    await _typed(sitting, "karin", "jäv 1 {viola}")
    await _typed(sitting, "lena", "ersätt {viola}")
    assert await _serving(sitting) == {"lena", "viola", "anna"}
    await sitting["lena"].say("ta upp 1 ändå", mention=True)
    assert await _serving(sitting) == {"lena", "anna", "jonas"}
    await sitting["lena"].say("avsluta 1 ändå", mention=True)
    assert await _serving(sitting) == {"lena", "viola", "anna"}


async def _both_disqualified(house: Living) -> LivingSitting:
    """Jonas was let serve for Anna in matter 1, and is disqualified there too; Cia is next in turn."""
    people = {
        "jonas": CAST["jonas"],
        "bo": Part("Bo", "ledamot (S), i rummet"),
        "cia": Part("Cia", "ersättare (S), i rummet"),
    }
    sitting = await house.sitting(FEW | people, OPEN, begun=True, seats="3")
    anna, jonas = (sitting[who].person.name for who in ("anna", "jonas"))
    noted = ("upprop resten i rummet", "avsluta uppropet ändå", f"jäv 1 {anna}", f"ersätt {anna}", f"jäv 1 {jonas}")
    for word in noted:
        await sitting["karin"].say_privately(word)
    await quiet(house)
    return sitting


async def _cia_serves_in_matter_1(sitting: LivingSitting) -> None:
    await quiet(sitting.living)
    await sitting["lena"].say("ta upp 1", mention=True)
    now = {one.name for one in (await sitting.meeting()).people.values() if serves(one)}
    assert now == {sitting[who].person.name for who in ("lena", "bo", "cia")}


@pytest.mark.rule("R-022", road="press", by="dialogs.quorum.next_substitute.has_seat_in")
async def test_where_the_substitute_is_disqualified_too_one_press_lets_the_next_serve(house: Living) -> None:
    """The card that says that Jonas is disqualified offers Cia."""
    sitting = await _both_disqualified(house)
    await sitting["karin"].press(SAY.seat_fill.format(name=sitting["cia"].person.name), {})
    await _cia_serves_in_matter_1(sitting)


@pytest.mark.rule("R-177", road="word", by="dialogs.quorum.next_substitute.has_seat_in")
@pytest.mark.parametrize("named", ["anna", "jonas"])
async def test_where_the_substitute_is_disqualified_too_either_may_be_named(house: Living, named: str) -> None:
    """The member whose seat it is, or the first substitute."""
    sitting = await _both_disqualified(house)
    await sitting["karin"].say_privately(f"ersätt {sitting[named].person.name}")
    await _cia_serves_in_matter_1(sitting)


@pytest.mark.rule("R-173", road="word", by="dialogs.quorum.disqualified_motions.left_standing")
async def test_what_whoever_is_disqualified_has_moved_is_told_to_the_chair(house: Living) -> None:
    """It stands as it did: nobody's motion is removed by itself."""
    sitting = await _rolled(house)
    await sitting["lena"].say("ta upp 1", mention=True)
    await sitting["viola"].say("yrkande avslag", mention=True)
    await _typed(sitting, "karin", "jäv 1 {viola}")
    stands = SAY.seat_standing.format(what=SAY.seat_moved.format(no=1))
    assert await hears(house, sitting["lena"], stands)
    assert [one.withdrawn for one in (await sitting.meeting()).motions] == [False]


@pytest.mark.rule("R-082", road="word", by="dialogs.quorum.quorum_now.counted_people")
async def test_whoever_is_disqualified_does_not_count(house: Living) -> None:
    """In the matter on the table: the line says so, and in the next they count again."""
    sitting = await _rolled(house)
    await _typed(sitting, "karin", "jäv 1 {viola}")
    await sitting["lena"].say("status", mention=True)
    assert await hears(house, sitting["lena"], SAY.answers["quorate"].format(sure=3, seats=3))
    await sitting["lena"].say("ta upp 1", mention=True)
    await sitting["lena"].say("status", mention=True)
    assert await hears(house, sitting["lena"], SAY.answers["quorate"].format(sure=2, seats=3))


@pytest.mark.rule("R-022", road="press", by="dialogs.quorum.substitute_serves.fill")
@pytest.mark.rule("R-085", road="press", by="dialogs.quorum.substitute_serves.fill")
@pytest.mark.rule("R-087", road="press", by="dialogs.quorum.hosts_told_of_quorum.follow")
async def test_a_lost_quorum_is_one_tap_from_being_back(house: Living) -> None:
    """Chair and secretary are told; the chair lets the next in turn serve on the same card."""
    sitting = await _rolled(house)
    await _noted(sitting, "anna", "frånvarande")
    await _noted(sitting, "viola", "frånvarande")
    assert await hears(house, sitting["lena"], SAY.lost_titles["not_quorate"])
    name = (await sitting.person("jonas")).name
    await sitting["lena"].press(SAY.seat_fill.format(name=name), {})
    assert "jonas" in await _serving(sitting)
    assert await hears(house, sitting["lena"], SAY.again_shown)


@pytest.mark.rule("R-173", road="word", by="dialogs.judging.who_is_entitled.disqualified")
async def test_whoever_is_disqualified_hands_in_no_motion_in_the_matter_and_is_named_at_its_gate(house: Living) -> None:
    """They are told why; in the confidential matter the chair is told that they are there."""
    sitting = await begun(house, agenda="1. Lokaler\n2. A.B. [sekretess]")
    anna = await sitting.person("anna")
    for no in (1, 2):
        await sitting["karin"].say(f"jäv {no} {anna.name}", mention=True)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["anna"].say("yrkande tillägg: Att utreda lokalerna.", mention=True)
    assert await hears(house, sitting["anna"], book.of("sv").refusals["motion_disqualified"])
    assert (await sitting.meeting()).motions == ()
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await sitting["lena"].say("status", mention=True)
    assert await hears(house, sitting["lena"], book.of("sv").readiness.why["disqualified"])


@pytest.mark.rule("R-177", road="word", by="dialogs.judging.who_makes_motions.moves_in")
async def test_whoever_serves_in_one_matter_alone_moves_nothing_in_another(house: Living) -> None:
    """Though that one is on the table; and the member, who is disqualified there, moves in the others."""
    sitting = await _rolled(house)
    viola, jonas = await sitting.person("viola"), await sitting.person("jonas")
    await sitting["karin"].say(f"jäv 1 {viola.name}", mention=True)
    await sitting["lena"].say(f"ersätt {viola.name} med {jonas.name}", mention=True)
    await sitting["lena"].say("ta upp 1", mention=True)
    await sitting["jonas"].say("yrkande 3 bifall", mention=True)
    assert await hears(house, sitting["jonas"], book.of("sv").refusals["motion_not_serving"])
    await sitting["viola"].say("yrkande 3 avslag", mention=True)
    await sitting["jonas"].say("yrkande 1 avslag", mention=True)
    movers = [(one.no, one.mover) for one in (await sitting.meeting()).motions]
    assert movers == [(3, viola.key), (1, jonas.key)]
