"""The open part: what can be pasted into the minutes, and nothing of a confidential matter but its number (R-195 to R-197, R-200)."""

from dataclasses import replace

import pytest

from cards.naming import MatterName
from cards.note_confidential import confidential_part
from cards.note_open import open_part
from cards.note_text import remarks
from cards.phrases.book import EN, SV
from cards.working_note import Attendee, WorkingNote
from tests.support.noted import ANNA, BO, WORDS, motion, note, pause, section


def drawn(whole: WorkingNote) -> str:
    """The open part in Swedish."""
    return open_part(whole, SV, WORDS)


def test_a_section_has_what_is_known_and_a_line_for_the_rest() -> None:
    """In the order in which minutes have it: reference, decision, description, motions, course, reservations."""
    said = drawn(note(section(1, motion(seconds=(BO,)))))
    begins = said.index("### § 85 Taxa \\| 2027 (ärende 1)")
    labels = ["Diarienummer", "Beslut", "Ärendebeskrivning", "Beslutsunderlag", "Yrkanden", "Beslutsgång"]
    places = [said.index(f"*{label}:*", begins) for label in (*labels, "Reservationer", "Beslutet skickas till")]
    assert places == sorted(places)
    assert (
        "- Anna Ek (S), med instämmande av Bo Lind (M), lämnar ett ändringsyrkande: ”Taxan är \\*oförändrad\\*.”"
        in said
    )
    assert "Inget ärende är obehandlat." in said
    assert said.endswith("Regelprofil: linkoping, innehåll 5f2b8c1d.\n")


def test_a_motion_of_several_lines_keeps_them() -> None:
    """As a quotation, since running text would make them one."""
    assert "lämnar ett ändringsyrkande: \n\n  > ”Första.\n  > Andra.”" in drawn(note(section(1, motion(wording="w2"))))


def test_a_motion_whose_words_are_gone_says_so_and_one_without_words_is_a_sentence() -> None:
    """A wording that was fetched for the register leaves the motion."""
    said = drawn(note(section(1, motion(wording="w9"), motion("approve", ""), motion("", "w1"))))
    assert "- Anna Ek (S) lämnar ett ändringsyrkande: [lydelsen finns inte längre]" in said
    assert "- Anna Ek (S) yrkar bifall till förslaget." in said
    assert "- Anna Ek (S) lämnar ett yrkande: ”" in said


def test_of_a_confidential_matter_the_number_alone_is_told() -> None:
    """Its section refers to the file of its own; what it would have is not looked for even if somebody handed it in."""
    said = open_part(
        note(section(4, motion(), confidential=True, written=2)), SV, {"w1": "hemligt", "title:4": "hemligt"}
    )
    assert "### § 85 (ärende 4)\n\nInnehåller uppgifter som kan omfattas av sekretess. Se sekretessdelen." in said
    assert "hemligt" not in said
    assert "*Beslut:*" not in said


def test_who_decided_where_and_how() -> None:
    """Each by their sections; whoever led is the chair there, and nobody else (R-200); remotely throughout or in some; and where nothing tells that they were there."""
    people = (
        Attendee("Karin", "C", "chair", (1, 2), led=(1, 2)),
        Attendee("Anna Ek", "S", "member", (1, 2), remote=(1, 2)),
        Attendee("Bo Lind", "", "substitute", (2,), unshown=(2,)),
        Attendee("Eva", "", "vice_chair", (1, 2), remote=(2,)),
        Attendee("Lena", "", "chair", (1, 2)),
        Attendee("Ida", "", "chair", (1, 2), led=(1,)),
        Attendee("Sten", "", "vice_chair", (1, 2), led=(2,)),
        Attendee("Viola", "", "vice_chair", (2,), led=(2,)),
    )
    said = drawn(note(section(1), section(9), deciding=people))
    for row in (
        "| Karin (C) | §§ 85–86 | ordförande |",
        "| Anna Ek (S) | §§ 85–86 | deltar på distans |",
        "| Bo Lind | § 86 | tjänstgörande ersättare, inte antecknad som närvarande: § 86 |",
        "| Eva | §§ 85–86 | vice ordförande, deltar på distans § 86 |",
        "| Lena | §§ 85–86 |  |",
        "| Ida | §§ 85–86 | ordförande § 85 |",
        "| Sten | §§ 85–86 | vice ordförande, ordförande § 86 |",
        "| Viola | § 86 | ordförande |",
    ):
        assert row in said


def test_where_there_was_no_roll_call_the_head_says_so() -> None:
    """Of whom the list alone tells is not told as if somebody had called them up (R-195)."""
    two = (section(1), section(9))
    assert "| Upprop |" not in drawn(note(*two))
    whole, part = drawn(note(*two, uncalled=(1, 2))), drawn(note(*two, uncalled=(1,)))
    assert "| Upprop | Inget upprop är antecknat. Närvaron följer deltagarlistan. |" in whole
    assert "| Upprop | Inget upprop är antecknat för § 85. Närvaron där följer deltagarlistan. |" in part
    rested = drawn(note(*two, unchecked=(2,)))
    assert "| Upprop | Ingen kontroll av närvaron är antecknad efter ajourneringen för § 86. |" in rested


def test_those_who_did_not_decide_are_told_in_a_row() -> None:
    """Substitutes by name; others by what they are; remotely where that was."""
    said = drawn(
        note(
            section(1),
            section(9),
            substitutes=(Attendee("Jonas", "V", "substitute", (1,)),),
            in_part=(Attendee("Anna Ek", "S", "member", (2,)),),
            others=(Attendee("Maria", "", "official", (1, 2)), Attendee("Sara", "", "official", (2,), remote=(2,))),
        )
    )
    assert "*Tjänstgjorde en del av ärendet, men deltog inte i beslutet:* Anna Ek (S), ledamot § 86\n" in said
    assert "## Ersättare som inte tjänstgör\n\nJonas (V) § 85\n" in said
    assert "Maria, tjänsteperson §§ 85–86 · Sara, tjänsteperson § 86, deltar på distans § 86" in said


def test_without_a_first_number_sections_are_told_by_their_matters() -> None:
    """Nobody has said which § is the first: the number is left open, and presence is told by the agenda's numbers."""
    said = drawn(note(section(1), section(9), first=0))
    assert "### § [ ] Taxa" in said
    assert "| Anna Ek (S) | ärende 1 och 9 |" in said


@pytest.mark.parametrize(
    ("whole", "row"),
    [
        (note(), "| Tid | Klockan 10.00–12.00 |"),
        (note(ended=None), "| Tid | Klockan 10.00, pågår |"),
        (note(began=None, ended=None), "| Tid | Sammanträdet har inte öppnats |"),
        (note(section(1), breaks=(pause(within=1),)), "| Ajournering | klockan 10.00–10.11 (§ 85) |"),
        (note(section(1), breaks=(pause(after=1),)), "| Ajournering | klockan 10.00–10.11 (efter § 85) |"),
        (note(breaks=(pause(None),)), "| Ajournering | klockan 10.00–pågår (före det första ärendet) |"),
        (note(chairs=(), secretaries=()), "| Ordförande | [ ] |\n| Sekreterare | [ ] |"),
        (note(), "| Ordförande | Karin (C) |\n| Sekreterare | Tove |"),
    ],
)
def test_the_head_tells_when_and_who_led(whole: WorkingNote, row: str) -> None:
    """A sitting that goes on, or was never opened, is told as that."""
    assert row in drawn(whole)


def test_where_several_led_each_has_their_sections() -> None:
    """One who led throughout needs none."""
    chairs = (Attendee("Karin", "C", "chair", (1,)), Attendee("Eva", "", "chair", (2,)))
    assert "| Ordförande | Karin (C) § 85, Eva § 86 |" in drawn(note(section(1), section(9), chairs=chairs))


def test_what_was_not_treated_is_told_with_its_title() -> None:
    """A confidential one by its number."""
    said = drawn(note(untreated=(MatterName(9, title="title:9"), MatterName(4))))
    assert "Inte behandlade: ärende 9 Övrigt, ärende 4." in said


def test_nobody_is_told_as_nobody_and_english_is_english() -> None:
    """A sitting without anybody has no empty table."""
    empty = replace(note(), deciding=())
    assert "## Beslutande\n\nIngen antecknad.\n" in drawn(empty)
    assert "## Deciding\n\nNobody is noted.\n" in open_part(empty, EN, {})


def test_whoever_was_disqualified_is_named_in_an_open_matter() -> None:
    """Where nobody was there is no line: the secretary need not take one away."""
    said = drawn(note(replace(section(1), disqualified=(BO,)), section(9)))
    assert said.count("*Jäv:*") == 1
    assert "*Jäv:* Bo Lind (M) deltar inte i handläggningen på grund av jäv." in said


def test_what_they_moved_or_backed_before_is_marked() -> None:
    """It stands as it was made, and the secretary sees whose it is."""
    said = drawn(note(replace(section(1, motion(seconds=(BO,))), disqualified=(BO, ANNA)), section(9)))
    assert "Anna Ek (S) [antecknad som jävig i ärendet], med instämmande av Bo Lind (M) [antecknad" in said
    assert "antecknad som jävig" not in drawn(note(section(1, motion(seconds=(BO,))), section(9)))


def test_whoever_was_disqualified_in_a_confidential_matter_is_not_named_here() -> None:
    """With the initials the name can give the party away (R-200): it stands in the confidential part alone."""
    whole = note(replace(section(4, confidential=True), disqualified=(BO,)), deciding=())
    assert "Bo Lind" not in drawn(whole)
    assert "*Jäv:* Bo Lind (M)" in confidential_part(whole, SV)


def test_it_says_for_whom_a_substitute_serves() -> None:
    """For one after another where it was several; where nobody is noted only that they do."""
    alone = Attendee("Bo Lind", "M", "substitute", (1, 2), instead=(("Anna Ek", "S"),))
    both = replace(alone, instead=(("Anna Ek", "S"), ("Cia Al", "V")))
    shown = [remarks(note(section(1), section(9)), one, SV) for one in (alone, both, replace(alone, instead=()))]
    assert shown == [
        "tjänstgörande ersättare för Anna Ek (S)",
        "tjänstgörande ersättare för Anna Ek (S) och Cia Al (V)",
        "tjänstgörande ersättare",
    ]
