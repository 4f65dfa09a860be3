"""Setting a sitting up, the pasted agenda and the pasted people (R-004 to R-017, R-031, R-042, R-107, R-207)."""

from pathlib import Path

import pytest

from bot.rehearsal.client.client import Client
from cards.phrases import book
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Stage
from dialogs.roster.facts import Assigned, Vouched
from tests.support.living import CAST, Living, LivingSitting
from tests.support.rule_sittings import FEW, prepared, presses
from tests.support.sinks import bytes_in
from tests.support.soon import hears, quiet, sees

SAY = book.of("sv").setup
REFUSED = book.of("sv").refusals
ROSTER = book.of("sv").roster


async def form(sitting: LivingSitting) -> Client:
    """The secretary, with the form of the prepared sitting open again."""
    return await presses(sitting, "karin", SAY.change)


async def send_without(karin: Client, field: str) -> None:
    """Send the form with a blank in a field, from a client that lets one."""
    assert karin.dialog is not None
    (send,) = [
        one for part in karin.dialog.card["body"] for one in part.get("actions", ()) if one["title"] == SAY.look_over
    ]
    filled = {one["id"]: one.get("value", "") for one in karin.dialog.card["body"] if "id" in one}
    await karin.press_in_dialog({**send, "data": {**send["data"], **filled, field: " "}})


@pytest.mark.rule("R-004", road="press", by="dialogs.sitting.setup._wrong")
@pytest.mark.rule("R-031", road="press", by="dialogs.sitting.setup._wrong")
@pytest.mark.parametrize("field", ["decision", "place"])
async def test_a_sitting_needs_the_councils_decision_and_a_place(waiting: LivingSitting, field: str) -> None:
    """Without it the form comes back and says so; nothing is changed."""
    karin, before = await form(waiting), await waiting.entries()
    errors = (await karin.press(SAY.look_over, {field: ""})).errors
    assert errors == {field: SAY.wrong[field]}
    await send_without(karin, field)
    assert karin.sees(SAY.wrong[field])
    assert not karin.sees(SAY.accept)
    assert await waiting.entries() == before


@pytest.mark.rule("R-010", road="press", by="dialogs.sitting.setup._accept")
@pytest.mark.rule("R-015", road="press", by="dialogs.sitting.setup._accept")
async def test_the_kind_of_body_and_the_rules_are_chosen_for_each_sitting(waiting: LivingSitting) -> None:
    """A municipal federation under Karlstad's rules, where a board under Linköping's was prepared."""
    before, karin = await waiting.meeting(), await form(waiting)
    assert (before.body, before.profile) == ("board", "linkoping")
    await karin.press(SAY.look_over, {"body": "Kommunalförbund", "profile": "Karlstad"})
    await karin.press(SAY.accept)
    meeting = await waiting.meeting()
    assert (meeting.body, meeting.profile) == ("federation", "karlstad")


@pytest.mark.rule("R-207", road="press", by="dialogs.sitting.setup.set_up")
async def test_what_is_only_looked_over_is_kept_nowhere(waiting: LivingSitting, tmp_path: Path) -> None:
    """The draft lives in the secretary's dialog alone."""
    karin = await form(waiting)
    await karin.press(SAY.look_over, {"agenda": "1. Zqxutkast om resor"})
    assert karin.sees("Zqxutkast om resor")
    karin.close_dialog()
    await quiet(waiting.living)
    assert b"Zqxutkast" not in bytes_in(tmp_path)


@pytest.mark.rule("R-042", road="paste", by="dialogs.agenda.read_agenda.read_agenda")
@pytest.mark.rule("R-107", road="paste", by="dialogs.agenda.titles.says_more")
async def test_of_a_pasted_secrecy_line_number_and_initials_are_kept(waiting: LivingSitting, tmp_path: Path) -> None:
    """The rest of the line is dropped before anything is shown or kept, and the secretary is told which line it was."""
    karin = await form(waiting)
    await karin.press(SAY.look_over, {"agenda": "1. Budget\n2. A.B. zqxflytt till familjehem [sekretess]"})
    assert karin.sees(SAY.cut.format(lines="2"))
    assert not karin.sees("zqxflytt")
    await karin.press(SAY.accept)
    matter = (await waiting.meeting()).matter(2)
    assert matter is not None
    assert (matter.initials, matter.title) == ("A.B.", "")
    await quiet(waiting.living)
    assert b"zqxflytt" not in bytes_in(tmp_path)


async def test_a_preview_that_was_open_while_a_level_was_raised_brings_no_title_back(
    house: Living, tmp_path: Path
) -> None:
    """Saved afterwards, for another reason: the matter stays as strict as it was made (R-117)."""
    sitting = await prepared(house)
    m = await sitting.meeting()
    told = {"board": m.board, "body": m.body or "", "seats": str(m.seats), "date": m.date, "profile": m.profile}
    told |= {"decision": m.decision, "place": m.place, "step": "accept", "agenda": "1. Upprop\n2. Zqxtitel om resor"}
    await sitting.hand_in("karin", "meeting.setup", told, form="before")
    await sitting.execute("lena", "matter.level", {"matter": "2", "level": "secrecy", "sent": "yes"}, form="raise")
    await sitting.hand_in("karin", "meeting.setup", {**told, "place": "Sessionssalen"}, form="after")
    await quiet(house)
    after = await sitting.meeting()
    matter = after.matter(2)
    assert matter is not None
    assert (after.place, matter.kind.value, matter.title) == ("Sessionssalen", "secrecy", "")
    assert b"Zqxtitel" not in bytes_in(tmp_path)


async def test_a_raised_title_does_not_come_back_under_another_number(house: Living, tmp_path: Path) -> None:
    """The list is pasted anew with a line put in above: what did not stand before is in doubt, and kept only when it was chosen (R-117)."""
    sitting = await prepared(house)
    m = await sitting.meeting()
    told = {"board": m.board, "body": m.body or "", "seats": str(m.seats), "date": m.date, "profile": m.profile}
    told |= {"decision": m.decision, "place": m.place, "step": "accept"}
    old, new = "1. Upprop\n2. Zqxtitel bygglov\n3. Budget", "1. Upprop\n2. Val\n3. Zqxtitel bygglov\n4. Budget"
    await sitting.hand_in("karin", "meeting.setup", {**told, "agenda": old}, form="before")
    await sitting.execute("lena", "matter.level", {"matter": "2", "level": "secrecy", "sent": "yes"}, form="raise")
    stands = (await sitting.meeting()).matters
    await sitting.hand_in("karin", "meeting.setup", {**told, "agenda": new}, form="shifted")
    assert (await sitting.meeting()).matters == stands  # it is asked first
    await sitting.hand_in("karin", "meeting.setup", {**told, "agenda": new, "kind_3": "unclear"}, form="saved")
    await quiet(house)
    third, fourth = [(await sitting.meeting()).matter(no) for no in (3, 4)]
    assert third is not None
    assert fourth is not None
    assert (third.kind.confidential, third.title, fourth.title) == (True, "", "t4")
    assert b"Zqxtitel" not in bytes_in(tmp_path)


async def test_a_party_of_an_authority_matter_is_untied_where_its_number_has_another_title(house: Living) -> None:
    """Such matters have no initials, and are all of one kind (R-106)."""
    sitting = await prepared(house)
    m = await sitting.meeting()
    told = {"board": m.board, "body": m.body or "", "seats": str(m.seats), "date": m.date, "profile": m.profile}
    told |= {"decision": m.decision, "place": m.place, "step": "accept"}
    cafe, bar = "Kafé Norr [myndighetsutövning]", "Bar Syd [myndighetsutövning]"
    await sitting.hand_in("karin", "meeting.setup", {**told, "agenda": f"1. {cafe}"}, form="before")
    anna = await sitting.person("anna")
    fields = {"person": anna.key, "capacity": "party", "matter": "1", "sent": "yes"}
    await sitting.execute("karin", "roster.assign", fields)
    await sitting.hand_in("karin", "meeting.setup", {**told, "agenda": f"1. {cafe}\n2. Taxa"}, form="same")
    assert (await sitting.person("anna")).matter == 1
    await sitting.hand_in("karin", "meeting.setup", {**told, "agenda": f"1. {bar}\n2. {cafe}"}, form="after")
    assert await hears(house, sitting["karin"], book.of("sv").refusal.notices["party_untied"])
    assert (await sitting.person("anna")).given is None


async def test_a_party_is_untied_and_the_secretary_told_when_its_number_becomes_another_matter(house: Living) -> None:
    """An extra matter came in before the meeting (R-106)."""
    sitting = await prepared(house)
    m = await sitting.meeting()
    told = {"board": m.board, "body": m.body or "", "seats": str(m.seats), "date": m.date, "profile": m.profile}
    told |= {"decision": m.decision, "place": m.place, "step": "accept"}
    await sitting.hand_in("karin", "meeting.setup", {**told, "agenda": "1. A.B. [sekretess]"}, form="before")
    anna = await sitting.person("anna")
    await sitting.execute(
        "karin", "roster.assign", {"person": anna.key, "capacity": "party", "matter": "1", "sent": "yes"}
    )
    assert (await sitting.person("anna")).matter == 1
    later = "1. X.Y. [sekretess]\n2. A.B. [sekretess]"
    await sitting.hand_in("karin", "meeting.setup", {**told, "agenda": later}, form="after")
    assert await hears(house, sitting["karin"], book.of("sv").refusal.notices["party_untied"])
    assert (await sitting.person("anna")).given is None


async def test_a_special_decision_does_not_pass_to_another_matter_with_its_number(house: Living) -> None:
    """Such a matter has neither title nor initials: where the list is another the decision stands no more, and the secretary is told."""
    sitting = await prepared(house, agenda="1. Budget\n2. [säkerhetsskydd]\n3. Resor")
    m = await sitting.meeting()
    told = {"board": m.board, "body": m.body or "", "seats": str(m.seats), "date": m.date, "profile": m.profile}
    told |= {"decision": m.decision, "place": m.place, "step": "accept"}
    decision = {"matter": "2", "date": "2026-01-15", "section": "7"}
    await sitting.hand_in("karin", "matter.decision", decision, form="decided")
    assert (await sitting.meeting()).matters[1].special == ("2026-01-15", 7)
    later = "1. Budget\n2. [säkerhetsskydd]\n3. [säkerhetsskydd]\n4. Resor"
    await sitting.hand_in("karin", "meeting.setup", {**told, "agenda": later}, form="after")
    assert await hears(house, sitting["karin"], book.of("sv").refusal.notices["special_lapsed"])
    assert [one.special for one in (await sitting.meeting()).matters] == [None] * 4


@pytest.mark.parametrize(
    "later",
    [
        "1. Budget\n2. [säkerhetsskydd]\n3. [säkerhetsskydd]",
        "1. Resor\n2. [säkerhetsskydd]\n3. [säkerhetsskydd]\n4. Budget",
    ],
    ids=["a number is struck and nothing else", "titles change places"],
)
async def test_a_special_decision_stands_no_more_where_no_row_is_new(house: Living, later: str) -> None:
    """The numbers that are left look as they looked, and may be other matters all the same (R-046)."""
    sitting = await prepared(house, agenda="1. Budget\n2. [säkerhetsskydd]\n3. [säkerhetsskydd]\n4. Resor")
    m = await sitting.meeting()
    told = {"board": m.board, "body": m.body or "", "seats": str(m.seats), "date": m.date, "profile": m.profile}
    told |= {"decision": m.decision, "place": m.place, "step": "accept"}
    await sitting.hand_in(
        "karin", "matter.decision", {"matter": "2", "date": "2026-01-15", "section": "7"}, form="decided"
    )
    await sitting.hand_in("karin", "meeting.setup", {**told, "agenda": later}, form="after")
    assert await hears(house, sitting["karin"], book.of("sv").refusal.notices["special_lapsed"])
    assert [one.special for one in (await sitting.meeting()).matters] == [None] * 4


@pytest.mark.rule("R-058", road="paste", by="dialogs.text.identity_number.may_contain_identity_number")
async def test_a_personal_identity_number_in_a_pasted_title_is_pointed_out(waiting: LivingSitting) -> None:
    """Before anything is kept, in the secretary's dialog; so is a title that is long."""
    karin = await form(waiting)
    await karin.press(SAY.look_over, {"agenda": f"1. Budget\n2. Bygglov för 811218-9876\n3. {'Resor ' * 30}"})
    assert karin.sees(SAY.notices["identity_number"].format(no=2))
    assert karin.sees(SAY.notices["long_title"].format(no=3))


@pytest.mark.rule("R-037", road="press", by="dialogs.sitting.corrections.chosen_kinds")
async def test_the_kind_of_each_matter_is_chosen_as_the_agenda_is_looked_over(waiting: LivingSitting) -> None:
    """From open to protective security, and the level follows from the kind."""
    karin = await form(waiting)
    await karin.press(SAY.look_over, {"agenda": "1. Budget\n2. Bygglov"})
    await karin.press(SAY.accept, {"other": "Ärende 2: Bygglov", "other_kind": "Sekretess om enskilda"})
    assert karin.sees(SAY.changed.format(no=2))
    await karin.press(SAY.accept)
    kinds = [matter.kind for matter in (await waiting.meeting()).matters if matter.no in (1, 2)]
    assert [(kind.value, kind.level) for kind in kinds] == [("ordinary", 1), ("secrecy_individual", 4)]


@pytest.mark.rule("R-085", road="press", by="dialogs.roster.form_of_one_person._serves")
async def test_a_substitute_serves_from_when_the_secretary_says_so(house: Living) -> None:
    """Until then they sit on no seat."""
    sitting = await prepared(house, "jonas")
    jonas = await sitting.person("jonas")
    assert not jonas.serves
    karin = await presses(sitting, "karin", SAY.add_person)
    await karin.press(ROSTER.go_on, {"person": jonas.key})
    await karin.press(ROSTER.keep, {"serves": "Ja"})
    assert (await sitting.person("jonas")).serves


@pytest.mark.rule("R-016", road="paste", by="dialogs.roster.paste_list._accept")
async def test_a_council_of_102_is_pasted_at_once(waiting: LivingSitting) -> None:
    """One person a line, looked over and then saved."""
    karin = await presses(waiting, "karin", SAY.paste_people)
    names = [f"Lis{chr(97 + n // 26)} Ny{chr(97 + n % 26)}" for n in range(102)]
    await karin.press(ROSTER.paste_look, {"people": "\n".join(f"{name}, ledamot, distans" for name in names)})
    assert karin.sees(ROSTER.paste_found.format(people="102 ledamöter"))
    await karin.press(ROSTER.paste_accept)
    assert set(names) <= {one.name for one in (await waiting.meeting()).people.values()}


@pytest.mark.rule("R-016", road="paste", by="dialogs.roster.paste_list._answered")
async def test_a_list_from_a_letter_gives_its_people_alone_and_members_in_one_tap(waiting: LivingSitting) -> None:
    """Neither the greeting nor its writer; the others on the roster stay, and the preview says so."""
    before = {one.name for one in (await waiting.meeting()).people.values()}
    karin = await presses(waiting, "karin", SAY.paste_people)
    text = "Hej Karin!\nNils Nyman (S)\nEva Nyman (M), tjänstgör för Hassan Nyman\nMvh\nGun Bergman"
    await karin.press(ROSTER.paste_look, {"people": text})
    assert karin.sees(ROSTER.paste_others)
    assert karin.sees(ROSTER.problems["seat_unknown"].format(lines=3))
    await karin.press(ROSTER.paste_members)
    assert {one.name for one in (await waiting.meeting()).people.values()} - before == {"Nils Nyman", "Eva Nyman"}


@pytest.mark.rule("R-082", road="paste", by="dialogs.roster.gone_from_seat.empty_or_left")
async def test_a_vacant_seat_and_whoever_has_left_are_told_row_by_row_and_nobody_is_entered(
    waiting: LivingSitting,
) -> None:
    """The seats are as many as before: their number is the council's."""
    before = await waiting.meeting()
    karin = await presses(waiting, "karin", SAY.paste_people)
    text = "Nils Nyman (S), ledamot\nCia Nyman, ledamot (vakant)\nVakant (M), ledamot\nBo Nyman, ledamot [avgått]\nEva Nyman, avsagt sig"
    await karin.press(ROSTER.paste_look, {"people": text})
    assert karin.sees(ROSTER.problems["vacant"].format(lines="2–3"))
    assert karin.sees(ROSTER.problems["left"].format(lines="4–5"))
    await karin.press(ROSTER.paste_accept)
    after = await waiting.meeting()
    assert {one.name for key, one in after.people.items() if key not in before.people} == {"Nils Nyman"}
    assert after.seats == before.seats


async def test_nobody_who_is_absent_is_preset_to_serve(waiting: LivingSitting) -> None:
    """Of a member in the room it is preset; of one who is absent the secretary says it."""
    for place, marked in (("i rummet", 2), ("frånvarande", 1)):
        await waiting.execute("karin", "roster.import", {"people": f"Nils Nyman, ledamot, {place}", "step": "accept"})
        who = next(one.key for one in (await waiting.meeting()).people.values() if one.name == "Nils Nyman")
        form = str(await waiting.execute("karin", "roster.assign", {"person": who}))
        asked = form.split("'id': 'serves'")[1].split("'id':", maxsplit=1)[0]
        assert asked.count("'value': 'yes'") == marked  # the choice, and the field's own value


@pytest.mark.rule("R-007", road="word", by="dialogs.matter.remote_allowed.may_be_remote")
async def test_the_councils_presidium_may_not_be_remote_in_the_council(house: Living) -> None:
    """From 1 July 2026: the chair is told why, and a member may."""
    sitting = await prepared(house)
    await sitting.execute("karin", "meeting.setup", {**described(await sitting.meeting()), "body": "council"})
    await sitting["lena"].say("distans", mention=True)
    assert await hears(house, sitting["lena"], REFUSED["presidium_remote"])
    assert (await sitting.person("lena")).place == "room"
    await sitting["per"].say("distans", mention=True)
    assert (await sitting.person("per")).place == "remote"


def described(meeting: object) -> dict[str, object]:
    """The form as it stands filled in."""
    names = ("board", "seats", "date", "place", "profile", "decision")
    return {"step": "accept", **{name: str(getattr(meeting, name)) for name in names}}


@pytest.mark.rule("R-013", road="word", by="dialogs.profile.notices._platform")
@pytest.mark.rule("R-017", road="word", by="dialogs.profile.notices._dates")
async def test_the_hosts_are_told_what_to_know_of_the_rules_before_the_opening(house: Living) -> None:
    """Piteå: another tool for political meetings, and a document that has run out."""
    sitting = await prepared(house, profile="pitea")
    assert (await sitting.meeting()).stage is Stage.PREPARED
    await sitting["karin"].say("status", mention=True)
    assert await hears(house, sitting["karin"], "Kommunens regler anger Zoom för politiska möten på distans.")
    assert await hears(house, sitting["karin"], "Dokumentet har gått ut.")


@pytest.mark.rule("R-251", road="press", by="dialogs.roster.who_is_what_and_where.assign")
async def test_a_foreign_person_is_tied_by_the_secretarys_hand_alone(house: Living) -> None:
    """The name on the pasted list is the same, letter by letter, and gives them nothing."""
    sitting = await house.sitting({**FEW, "frank": CAST["frank"]}, begun=False)
    frank = sitting["frank"].person
    await sitting.execute("karin", "roster.import", {"people": f"{frank.name}, ledamot, distans", "step": "accept"})
    await quiet(house)
    assert (await sitting.person("frank")).capacity is None
    listed = next(one for one in (await sitting.meeting()).people.values() if one.name == frank.name and one.capacity)
    karin = await presses(sitting, "karin", SAY.add_person)
    await karin.press(ROSTER.go_on, {"person": listed.key})
    await karin.press(ROSTER.keep, {"identity": (await sitting.person("frank")).key})
    assert (await sitting.person("frank")).capacity is None
    await karin.press(ROSTER.vouch)
    tied = await sitting.person("frank")
    assert (tied.key, tied.capacity) == (listed.key, listed.capacity)
    assert [one.by for one in await sitting.said() if isinstance(one.fact, Assigned)][-1] != ""
    assert [one.by for one in await sitting.said() if isinstance(one.fact, Vouched)] == [
        (await sitting.person("karin")).key
    ]


async def test_a_second_chair_is_refused_at_the_field_and_left_out_of_a_list(house: Living) -> None:
    """Otherwise a form that came late, or a line too much, would take the lead from whoever has it."""
    sitting = await prepared(house)
    karin = await presses(sitting, "karin", SAY.add_person)
    await karin.press(ROSTER.go_on, {"person": (await sitting.person("anna")).key})
    await karin.press(ROSTER.keep, {"capacity": "Ordförande"})
    assert karin.sees(ROSTER.wrong["one_chair"])
    karin.close_dialog()
    await presses(sitting, "karin", SAY.paste_people)
    await karin.press(ROSTER.paste_look, {"people": "Nils Ny, ordförande\nEva Ny, ledamot"})
    assert karin.sees(ROSTER.problems["one_chair"].format(lines="1"))
    await karin.press(ROSTER.paste_accept)
    meeting = await sitting.meeting()
    assert meeting.chair == await sitting.person("lena")
    assert [p.name for p in meeting.people.values() if p.name.endswith(" Ny")] == ["Eva Ny"]


@pytest.mark.rule("R-251", road="press", by="dialogs.roster.names_matched_in_chat.matches")
async def test_a_name_is_somebody_in_the_chat_once_the_secretary_has_accepted_it(house: Living) -> None:
    """Of the tenant's own people, alone in bearing it; shown with name and address before it holds."""
    sitting = await prepared(house, "okand")
    olle = sitting["okand"].person
    await sitting.execute("karin", "roster.import", {"people": f"{olle.name}, ledamot, distans", "step": "accept"})
    assert await sees(house, sitting["karin"], f"{olle.name} i listan är {olle.name} i chatten ({olle.upn})")
    assert (await sitting.person("okand")).capacity is None
    await sitting["karin"].press(ROSTER.names_accept)
    assert (await sitting.person("okand")).capacity is Capacity.MEMBER
