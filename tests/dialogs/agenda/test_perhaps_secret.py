"""A word of secrecy that is broken, slipped, dressed or foreign leaves its matter in doubt; words like it do not."""

import pytest

from dialogs.agenda.read_agenda import read_agenda
from dialogs.text.letters import in_our_letters

T = "Kvarnström bygglov"


@pytest.mark.parametrize(
    "mark",
    [
        *(
            "**sek**retess",
            "<u>sek</u>retess",
            "<b>sekr</b><i>etess</i>",
            "sek`retess`",
            "__sek__retess",
            "~~sek~~retess",
        ),
        *(
            "s̲e̲k̲r̲e̲t̲e̲s̲s̲",
            "s̶e̶k̶r̶e̶t̶e̶s̶s̶",
            "sek\u0433etess",
            "ꜱᴇᴋʀᴇᴛᴇꜱꜱ",
            "\u202esseterkes\u202c",
            "sek&shy;retess",
            "sɛkrɛtɛss",
            "s\u0435kr\u0435t\u0435ss",
        ),
        *(
            "sek retess",
            "sekre  tess",
            "s ekretess",
            "sek-retess",
            "sek - retess",
            "s.e.k.r.e.t.e.s.s",
            "sek/retess",
            "SEK RE TESS",
            "sek\tretess",
        ),
        *(
            "sek\u2011retess",
            "sek\u00ad\nretess",
            "sek-\nretess",
            "sek\nretess",
            "(sekre-\ntess)",
            "sekre\u00ad\ntessärende",
            "sek\u00a0retess",
        ),
        *(
            "SEKRETSS",
            "sekrettess",
            "skretess",
            "seketess",
            "sekretes",
            "sekrtess",
            "sekretssbelagd",
            "5ekre7ess",
            "sekr3tess",
            "$ekretess",
        ),
        *("konfi dentiell", "konfidensiellt", "hemmlig", "stäng da dörrar", "stängd dörr", "säkerhets skydd"),
    ],
)
def test_a_word_in_pieces_signs_or_slips_is_read(mark: str) -> None:
    """The title is not kept before the secretary has said."""
    draft = read_agenda(f"1. Budget\n2. {T} {mark}\n3. Resor")
    assert [matter.kind.confidential for matter in draft.lines] == [False, True, False]
    assert draft.lines[1].title == ""


@pytest.mark.parametrize(
    "words",
    [
        *("(26:1)", "26 kap. 1 §", "(25 kap. 1 §)", "enl. 26:1", "enligt 21 kap 7 §", "(39 kap. 2 §)", "18 kap. 8 §"),
        *(
            "(secret)",
            "(classified)",
            "(private session)",
            "– restricted",
            "(non-public)",
            "[not public]",
            "(executive session)",
            "(top secret)",
        ),
        *("(skyddad)", "(internt)", "(känsliga personuppgifter)", "(tystnadsplikt)"),
    ],
)
def test_a_law_by_number_and_foreign_words_leave_a_doubt(words: str) -> None:
    """Alone on the row, or in brackets."""
    assert read_agenda(f"1. Budget\n2. {T} {words}\n3. Resor").lines[1].doubtful


@pytest.mark.parametrize(
    "row",
    [
        *(
            "Får ej diskuteras i öppet möte",
            "Ska inte behandlas på öppet sammanträde",
            "Bör inte nämnas inför åhörare",
            "Stängd dörr",
        ),
        *("Dörren stängs", "Får icke tas upp vid offentligt möte", "Kan ej föredras i öppen del"),
    ],
)
def test_a_row_below_a_matter_is_said_of_it(row: str) -> None:
    """In doubt, for it is no sure mark."""
    matter = read_agenda(f"1. Budget\n2. {T}\n{row}\n3. Resor").lines[1]
    assert matter.kind.confidential or "Dörren" in row


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Val av sekreterare",
            "Sekretariatets arbete",
            "Nya dörrar till skolan",
            "Internt ledningssystem",
            "Skyddade boenden",
            "Private equity i pensioner",
        ),
        *(
            "Tillsyn enligt 26 kap. 9 § miljöbalken",
            "Tillsyn MB 26 kap. 9 §",
            "Bygglov Eken 26:1",
            "Delegation enligt KL 6 kap. 37 §",
            "Möte kl. 21:30",
        ),
        *(
            "Ansökan om hem lig",
            "Budget 2027 & plan 2028–2029",
            "Skola **2027**",
            "Inte bara bad",
            "Säkerhet & skydd",
            "Kvarnen 3a",
            "E-handel B2B",
        ),
        *("Avtal om konfirmandläger", "Individuella val", "Stängsel vid torget", "Sekretessen"[:5] + "eterare väljs"),
    ],
)
def test_a_title_with_words_alike_asks_nothing(title: str) -> None:
    """It stands as it was written."""
    draft = read_agenda(f"1. Budget\n2. {title}\n3. Resor")
    assert not draft.lines[1].kind.confidential
    assert draft.notices == ()


def test_formats_are_read_away_and_the_rest_stays() -> None:
    """Letters of ours are left alone."""
    assert in_our_letters("<u>sek</u>retess &nbsp;åäö **x** a < b") == "sekretess  åäö x a < b"


@pytest.mark.parametrize(
    "register",
    [
        "(SEKR 2026/44)",
        "SEKR 2026-44",
        "Sekr. 2026/44",
        "(sekr dnr 26/44)",
        "HEML-2026:4",
        "LVU 2026/3",
        "\tIFO 2026:33",
        "\nSEKR 2026/44",
    ],
)
def test_a_register_of_what_is_secret_leaves_the_matter_in_doubt(register: str) -> None:
    """Issue 8: its number had been cut off the title, and with it the one thing that said so."""
    matters = read_agenda(f"1. Budget\n2. {T} {register}\n3. Resor").lines
    assert [(one.number, one.doubtful, one.title) for one in matters] == [
        (1, False, "Budget"),
        (2, True, ""),
        (3, False, "Resor"),
    ]


@pytest.mark.parametrize(
    "register",
    ["(KS 2026/44)", "Personal 2026/27", "personer 2026/27", "sekreterare 2026/27", "Individ och familj 2026"],
)
def test_a_register_of_all_sorts_says_nothing(register: str) -> None:
    """And neither does a plan for two years."""
    assert not any(one.doubtful for one in read_agenda(f"1. Budget\n2. Resor {register}").lines)


@pytest.mark.parametrize(
    "title",
    [
        *(f"Sekr. {T}", f"Sekr {T}", f"Sekr.: {T}", f"{T} /sekr/", f"{T} (inre sekr)", f"{T}; sekr.prövning"),
        *(f"Ärende med sekr {T}", f"{T} (secr)", f"{T} (konfid)", f"{T} (hem.)", f"{T} (säk.skydd)", f"{T} (MU)"),
        *(
            f"{T} (s-märkt)",
            f"{T} (endast ledamöter, handlingar delas ut)",
            f"{T} - skyddad folkbokföring",
        ),
    ],
)
def test_the_word_cut_short_leaves_its_matter_in_doubt_wherever_it_stands(title: str) -> None:
    """As diaries and letters have it; the title is kept from all until the secretary has said what it is."""
    assert read_agenda(f"1. Budget\n2. {title}\n3. Resor").lines[1].doubtful
