"""An agenda pasted over the wire: form, preview, accept. Each kind of writing reaches the meeting as it was meant (R-042, R-107)."""

from pathlib import Path

import pytest

from bot.rehearsal.client.client import Client
from cards.phrases import book
from dialogs.meeting.meeting import MatterState
from tests.support.living import LivingSitting
from tests.support.rule_sittings import presses
from tests.support.sinks import bytes_in
from tests.support.soon import quiet

SAY = book.of("sv").setup
SECRET, OPEN = "Zqxhemligt", "ordinary"

FAINT = (
    f"1. Upprop\n2. {SECRET} [S]\n3. {SECRET} (sek)\n4. {SECRET} A.B., född 1985\n5. Budget 3 mnkr SEK\n"
    f"6. Motion av Anna Ek (S)\nSekretess på nästa punkt!\n7. {SECRET}\n8. Taxa"
)

# What is pasted; the number and kind of each matter then; what the preview shows.
KINDS: dict[str, tuple[str, list[tuple[int, str]], list[str]]] = {
    "an opening and an ending": (
        f"1 Upprop\n2 Budget\n\nB. Sekretess kl 10.15\n\n3 {SECRET}\n\nÖVRIGT\n\n4 Lokaler",
        [(1, OPEN), (2, OPEN), (3, "secrecy"), (4, OPEN)],
        ["Ärende 2: Budget", "Ärende 4: Lokaler", "B. Sekretess"],
    ),
    "faint marks, a birth, a line that points down and a party": (
        FAINT,
        [
            *((1, OPEN), (2, "secrecy"), (3, "secrecy"), (4, "secrecy_individual"), (5, OPEN)),
            *((6, "secrecy"), (7, "secrecy"), (8, OPEN)),
        ],
        [SAY.notices["doubt"].format(no="2–4 och 6–7"), "Ärende 5: Budget 3 mnkr SEK"],
    ),
    "closed doors on the matter's own line, and words of registers": (
        f"1. Upprop\n2. {SECRET} (inom lyckta dörrar)\n3. Budget\n4. {SECRET}, H-märkt\n5. Elevärende {SECRET}\n6. Intern kontroll",
        [(1, OPEN), (2, "secrecy"), (3, OPEN), (4, "secrecy"), (5, "secrecy_individual"), (6, OPEN)],
        [SAY.notices["doubt"].format(no="2 och 4–5"), "Ärende 3: Budget", "Ärende 6: Intern kontroll"],
    ),
    "columns of what is published and of what is closed": (
        f"Nr\tÄrende\tPubl.\tMötesdel\n1\tUpprop\tJa\tÖppen\n2\t{SECRET}\tNej\tÖppen\n3\t{SECRET}\tJa\tSluten\n4\tTaxa\tJa\tÖppen",
        [(1, OPEN), (2, "secrecy"), (3, "secrecy"), (4, OPEN)],
        [SAY.notices["doubt"].format(no="2–3"), "Ärende 4: Taxa"],
    ),
    "a letter at a number": (
        f"1. Upprop\nS2. {SECRET}\n3. Budget",
        [(1, OPEN), (2, "secrecy"), (3, OPEN)],
        [SAY.notices["doubt"].format(no="2"), "Ärende 3: Budget"],
    ),
    "a word against spreading, a mark of one person, a slip, a chapter and an age": (
        (
            f"1. Upprop\n2. {SECRET} (ej för utdelning)\n3. {SECRET} [Individ]\n4. {SECRET} secretess\n5. {SECRET} § 26:1\n"
            f"6. {SECRET} A.B., 12 år\n7. Ärende som inte är offentligt: {SECRET}\n8. Avtal, 12 år"
        ),
        [
            *((1, OPEN), (2, "secrecy"), (3, "secrecy_individual"), (4, "secrecy"), (5, "secrecy")),
            *((6, "secrecy_individual"), (7, "secrecy"), (8, OPEN)),
        ],
        [SAY.notices["doubt"].format(no="2–7"), "Ärende 8: Avtal, 12 år"],
    ),
    "sentences by number, one of a short mark, and remarks": (
        (
            f"1. Upprop\n2. {SECRET}\n3. {SECRET}\n4. Budget\n5. {SECRET}\n6. Taxa\n\n2: sekr.\nÄrende 3 hanteras enbart av behöriga\n"
            "Ärendet under punkt 5 rör enskild\nÄrende 4 utgår\nÄrende 1 föredras av Vera Ek"
        ),
        [(1, OPEN), (2, "secrecy"), (3, "secrecy"), (4, OPEN), (5, "secrecy_individual"), (6, OPEN)],
        [SAY.notices["doubt"].format(no="2–3 och 5"), "Ärende 4: Budget", "Ärende 4 utgår", "Ärende 1 föredras"],
    ),
    "a section of the law below the list": (
        f"1. Upprop\n2. {SECRET}\n3. Budget\n\n2: OSL 26:1",
        [(1, OPEN), (2, "secrecy_individual"), (3, OPEN)],
        [SAY.notices["doubt"].format(no="2"), "Ärende 3: Budget"],
    ),
    "numbers of something else right below a matter": (
        (
            f"1. Upprop\n2. {SECRET}\nLagrum 26:1 OSL\n3. Budget\n4. {SECRET}\nAU 2026-11-02 § 3, sekretess\n5. {SECRET}\n"
            f"Björken 9:2, sekretess\n6. Taxa\n\nSekre-\ntessärenden\n\n7. {SECRET}\n\nÖppna ärenden\n\n8. Skola"
        ),
        [
            *((1, OPEN), (2, "secrecy"), (3, "secrecy"), (4, "secrecy"), (5, "secrecy")),
            *((6, OPEN), (7, "secrecy"), (8, OPEN)),
        ],
        ["Ärende 1: Upprop", "Ärende 6: Taxa", "Ärende 8: Skola"],
    ),
    "an empty cell of a table without its head": (
        f"1\tUpprop\tÖppet\n2\tTaxa\tSekretess\n3\t{SECRET}\t\n4\tBudget\tÖppet",
        [(1, OPEN), (2, "secrecy"), (3, "secrecy"), (4, OPEN)],
        [SAY.notices["doubt"].format(no="3"), "Ärende 4: Budget"],
    ),
    "an empty cell below a secret one": (
        f"Nr\tÄrende\tTyp\n1\tUpprop\tÖppet\n2\tTaxa\tSekretess\n3\t{SECRET}\t\n4\tBudget\tÖppet",
        [(1, OPEN), (2, "secrecy"), (3, "secrecy"), (4, OPEN)],
        [SAY.notices["doubt"].format(no="3"), "Ärende 4: Budget"],
    ),
    "a table without numbers": (
        f"Tid\tÄrende\tAnm.\n09.00\tUpprop\t\n09.10\t{SECRET}\tsekretess\n09.30\tBudget\t",
        [(1, OPEN), (2, "secrecy"), (3, "secrecy")],
        ["Ärende 1: Upprop"],
    ),
    "a short mark": (f"1. Upprop\n2. {SECRET} (sekr)", [(1, OPEN), (2, "secrecy")], ["Ärende 1: Upprop"]),
    "a letter after the number": (
        "1. Upprop\n1A. Extra sak\n2. Budget",
        [(1, OPEN), (3, OPEN), (2, OPEN)],
        ["Ärende 3: Extra sak", SAY.notices["lettered"].format(no=3)],
    ),
    "a list within": (
        "1 Upprop\n2 Plan\n3 Skrivelser\n1. Brev ett\n2. Brev två\n4 Budget",
        [(1, OPEN), (2, OPEN), (3, OPEN), (4, OPEN)],
        ["Ärende 4: Budget", SAY.left.format(count=2), "4: Brev ett"],
    ),
    "numbers of a year": ("ABC 12/24\tTaxa\t3\nABC 13/24\tSkola\t5", [(12, OPEN), (13, OPEN)], ["Ärende 12: Taxa"]),
    "a title below its register number": (
        "§ 4\tKS 2024/00012\nBudget\n§ 5\tKS 2024/00013\nVal av ordförande",
        [(4, OPEN), (5, "election")],
        ["Ärende 4: Budget"],
    ),
    "bullets in groups": ("•\tUpprop\n•\tBudget\n\n•\tSkola", [(1, OPEN), (2, OPEN), (3, OPEN)], ["Ärende 3: Skola"]),
    "a title that ends in a series": (
        "1. Yttrande över SOU 2023:24",
        [(1, OPEN)],
        ["Ärende 1: Yttrande över SOU 2023:24"],
    ),
    "a note in a gap": ("1 Upprop\n\nBordlagt i mars\n\n3 Budget", [(1, OPEN), (3, OPEN)], ["3: Bordlagt i mars"]),
    "an identity number": (
        f"1. Upprop\n2. {SECRET} målsägande 8507\u200b09\u20119805",
        [(1, OPEN), (2, "secrecy_individual")],
        [SAY.notices["identity_number"].format(no=2)],
    ),
    "a padlock": (
        f"1. Upprop\n2. \U0001f512 {SECRET}\n3. {SECRET} \U0001f510\n4. Budget",
        [(1, OPEN), (2, "secrecy"), (3, "secrecy"), (4, OPEN)],
        [SAY.notices["doubt"].format(no="2–3"), "Ärende 4: Budget"],
    ),
    "Cyrillic letters in a heading": (
        f"1. Upprop\n2. Budget\n\nS\u0435kr\u0435t\u0435ssärend\u0435n\n\n3. {SECRET}\n\n\u041eff\u0435ntlig del\n\n4. Lokaler",
        [(1, OPEN), (2, OPEN), (3, "secrecy"), (4, OPEN)],
        ["Ärende 2: Budget", "Ärende 4: Lokaler"],
    ),
    "Greek letters in a heading": (
        f"1. Upprop\n2. Budget\n\n\u039a\u03bfnfid\u03b5nti\u03b5lla är\u03b5nd\u03b5n\n\n3. {SECRET}",
        [(1, OPEN), (2, OPEN), (3, "secrecy")],
        ["Ärende 2: Budget"],
    ),
    "a sign with its legend": (
        f"1. Upprop\n2. {SECRET} *\n3. Val av ombud **\n4. Lokaler\n\n* = sekretess\n** = val",
        [(1, OPEN), (2, "secrecy"), (3, "election"), (4, OPEN)],
        ["Ärende 3: Val av ombud", "Ärende 4: Lokaler", "6 ("],
    ),
    "a letter in brackets with its legend": (
        f"Ärenden märkta (s) omfattas av sekretess\n1. Upprop\n2. {SECRET} (s)\n3. Lokaler",
        [(1, OPEN), (2, "secrecy"), (3, OPEN)],
        ["Ärende 3: Lokaler"],
    ),
    "a sign that may be a party": (
        f"1. Upprop\n2. {SECRET} (S)\n3. Lokaler\n\n(S) = sekretess",
        [(1, OPEN), (2, "secrecy"), (3, OPEN)],
        [SAY.notices["doubt"].format(no=2)],
    ),
    "a footnote": (
        f"1. Upprop\n2. {SECRET} [1]\n3. Lokaler\n\n[1] Sekretess",
        [(1, OPEN), (2, "secrecy"), (3, OPEN)],
        ["Ärende 3: Lokaler"],
    ),
    "a comment": (
        f"1. Upprop\n2. {SECRET} [KH1]\n3. Lokaler\n\n[KH1]Sekretess! {SECRET}",
        [(1, OPEN), (2, "secrecy"), (3, OPEN)],
        ["Ärende 3: Lokaler", SAY.notices["doubt"].format(no=2)],
    ),
    "a sentence that names numbers": (
        f"1. Upprop\n2. {SECRET}\n3. {SECRET} två\n4. Lokaler\nPunkterna 2–3 behandlas med sekretess.",
        [(1, OPEN), (2, "secrecy"), (3, "secrecy"), (4, OPEN)],
        ["Ärende 1: Upprop", "Ärende 4: Lokaler"],
    ),
    "a sentence with a name in it": (
        f"1. Upprop\n2. {SECRET}\n3. Lokaler\nÄrende 2 ({SECRET}) omfattas av sekretess",
        [(1, OPEN), (2, "secrecy"), (3, OPEN)],
        ["Ärende 3: Lokaler"],
    ),
    "a sentence that names a number that is not there": (
        f"1. {SECRET}\n2. {SECRET} två\nÄrende 9 omfattas av sekretess",
        [(1, "secrecy"), (2, "secrecy")],
        [SAY.notices["doubt"].format(no="1–2")],
    ),
    "a bullet below a bullet": (
        f"- Upprop\n- {SECRET}\n  - sekretess\n- Lokaler",
        [(1, OPEN), (2, "secrecy"), (3, OPEN)],
        ["Ärende 3: Lokaler"],
    ),
    "letters in two pieces": ("1. Upprop\n2. A\u030akerby skola", [(1, OPEN), (2, OPEN)], ["Ärende 2: Åkerby skola"]),
}


async def looks_over(sitting: LivingSitting, agenda: str) -> Client:
    """The secretary, with the preview of this agenda before her."""
    if sitting["karin"].dialog is not None:
        sitting["karin"].close_dialog()
    karin = await presses(sitting, "karin", SAY.change)
    await karin.press(SAY.look_over, {"agenda": agenda})
    return karin


async def listed(sitting: LivingSitting) -> list[tuple[int, str]]:
    """Number and kind of each matter that stands on the agenda."""
    return [
        (one.no, one.kind.value) for one in (await sitting.meeting()).matters if one.state is not MatterState.STRUCK
    ]


@pytest.mark.rule("R-107", road="paste", by="dialogs.agenda.headings.heading_of")
async def test_each_kind_of_writing_is_understood_from_the_form_to_the_meeting(
    waiting: LivingSitting, tmp_path: Path
) -> None:
    """And of what is confidential not a word is shown or kept."""
    for name, (agenda, matters, shown) in KINDS.items():
        karin = await looks_over(waiting, agenda)
        assert [words for words in shown if not karin.sees(words)] == [], name
        assert not karin.sees(SECRET), name
        await karin.press(SAY.accept)
        assert sorted(await listed(waiting)) == sorted(matters), name
    await quiet(waiting.living)
    assert SECRET.encode() not in bytes_in(tmp_path)


@pytest.mark.rule("R-107", road="paste", by="dialogs.agenda.access_in_a_sentence.access")
@pytest.mark.parametrize(
    "said",
    [
        "Mötet är öppet för allmänheten med undantag för punkt 2.",
        "Åhörare får delta utom i ärende 2",
        "Webbsändning sker utom i ärende 2",
        "Publiceras: 1 och 3",
    ],
)
async def test_what_is_not_for_the_public_is_asked_about(waiting: LivingSitting, tmp_path: Path, said: str) -> None:
    """Whatever the line calls it; and of what is asked about no title is shown or kept."""
    for text in (f"{said}\n1. Budget\n2. {SECRET}\n3. Resor", f"1. Budget\n2. {SECRET}\n3. Resor\n\n{said}"):
        karin = await looks_over(waiting, text)
        assert karin.sees(SAY.notices["doubt"].format(no=2))
        assert not karin.sees(SECRET)
        await karin.press(SAY.accept)
        assert sorted(await listed(waiting)) == [(1, OPEN), (2, "secrecy"), (3, OPEN)]
    await quiet(waiting.living)
    assert SECRET.encode() not in bytes_in(tmp_path)


@pytest.mark.rule("R-107", road="paste", by="dialogs.sitting.corrections.rewritten")
async def test_a_line_that_was_not_understood_is_shown_and_corrected_in_its_place(waiting: LivingSitting) -> None:
    """And looked over once more before it is kept."""
    karin = await looks_over(waiting, "1. Upprop\n3. Budget\nEn sak till här\nKarin föredrar")
    assert karin.sees(SAY.left.format(count=2))
    await karin.press(SAY.accept, {"left": "3: 4. En sak till här\n4: Karin föredrar"})
    assert karin.sees("Ärende 4: En sak till här")
    assert karin.sees("4: Karin föredrar")
    await karin.press(SAY.accept)
    assert sorted(await listed(waiting)) == [(1, OPEN), (3, OPEN), (4, OPEN)]


@pytest.mark.rule("R-107", road="paste", by="dialogs.sitting.corrections.chosen_kinds")
async def test_in_doubt_nothing_is_kept_until_the_secretary_has_chosen(waiting: LivingSitting, tmp_path: Path) -> None:
    """Then the title is there, if she says that it is open; without a choice the number alone is kept."""
    agenda = "1. Upprop\n2. Zqxriktlinjer för sekretess"
    karin = await looks_over(waiting, agenda)
    assert karin.sees(SAY.notices["doubt"].format(no=2))
    assert not karin.sees("Zqxriktlinjer")
    await karin.press(SAY.accept)
    assert await listed(waiting) == [(1, OPEN), (2, "secrecy")]
    await quiet(waiting.living)
    assert b"Zqxriktlinjer" not in bytes_in(tmp_path)
    karin = await looks_over(waiting, agenda)
    await karin.press(SAY.accept, {"kind_2": "Öppet ärende"})
    assert await listed(waiting) == [(1, OPEN), (2, OPEN)]
    assert b"Zqxriktlinjer" in bytes_in(tmp_path)
