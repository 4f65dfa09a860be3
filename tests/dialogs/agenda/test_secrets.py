"""Whatever is pasted: it is read without failing, and nothing of a confidential line is left but number and initials."""

import re
from dataclasses import asdict

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dialogs.agenda.draft import AgendaDraft, LeftWhy
from dialogs.agenda.read_agenda import as_text, read_agenda
from dialogs.meeting.kinds import MatterKind

# Pieces that agendas are made of, and that trip readers.
PIECES = st.sampled_from(
    [
        *("1.", "2.", "3)", "7", "12 ", "999.", "§ 4 ", "Ärende 5: ", "5.1 ", "a) ", "b) ", "6 a) ", "• ", "- ", "0."),
        *("\n", "\n", "\n", "\n\n", "\t", " ", "\r\n", "\x0b", "\u2028", "...... 3", " sid 4", "sekre-", "-"),
        *("Sekretessärenden", "Övriga ärenden", "Val", "Slutet sammanträde:", "Information", "A. Individärenden"),
        *("sekretess", "(sekretess)", "nivå 4", "nivå 2", "[öppet]", "[nivå 4]", "[val]", "myndighetsutövning", "tess"),
        *("A.B.", "AB", "Budget", "Kalle Anka", "ansökan om bidrag", "Val av ordförande", "121212-1212", "SN 2026/1"),
        *(
            "Nr\tÄrende\tSekretess\n",
            "Nr\tÄrende\tNivå\n",
            "\tJa",
            "\t4",
            "Dnr 12",
            "säkerhetsskydd",
            "OSL 26 kap",
            "2(5)",
            "* = sekretess\n",
            " *",
            "*",
            "(s)",
            "(s) = val\n",
        ),
    ]
)
PASTED = st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join)
INITIALS = re.compile(r"[A-ZÅÄÖ](?:\.[A-ZÅÄÖ]){1,2}\.(?:, [A-ZÅÄÖ](?:\.[A-ZÅÄÖ]){1,2}\.)?")

MARKER = st.text(alphabet="bcdfghjklmnpqrstvwxz", min_size=6, max_size=12).map(str.capitalize)
STARTS = st.sampled_from(["{}. ", "{}\t", "§ {} ", "Ärende {}: ", "{}) "])
SECRETS = st.sampled_from(
    [
        "{}. {} {} sekretess",
        "{}. {} {}\tSN 2026/12\tsekretess",
        "{}. {} {} (nivå 4)",
        "{}. A.B. {} – {}, jfr OSL 26 kap.",
        "{}. {}\n{}\nOmfattas av sekretess",
        "{}. {} {} sekre-\ntess",
        "{}. {} {}\n(säkerhetsskydd)",
        "{}. a) {}\nb) {} (sekretess)",
        "{}. {}\n- {}\n- sekretess",
        "Sekretessärenden\n{}. {}\n{}\nÖvriga ärenden",
        "\nSlutet sammanträde:\n{}. {} {}\n\nÖppet sammanträde",
        "Individärenden\n\n{}. {}\n\n{}\n\nInformationsärenden",
        "{}. {} {} 121212-1212",
        "[Sekretess] {}. {} {}",
        "{}. {} {} s e k r e t e s s",
        "{}.\n{}\n{}\nnivå 3",
        "{}. {} {} *\n* = sekretess",
        "{}. {} {}†\n\n† = Sekretess",
        "# betyder sekretess\n#{}. {} {}",
        "{}. {} {}  (s)\n(s) = sekretess",
    ]
)


def everything(draft: AgendaDraft) -> str:
    """All that the draft holds and shows."""
    return f"{asdict(draft)} {draft!r} {as_text(draft)}"


@given(PASTED)
@example("1. A.B. [öppet]\n1. x")
@example("Sekretessärenden\n1 a) x\n[öppet]")
def test_any_text_is_read_and_keeps_the_rule(text: str) -> None:
    """Never an error; a confidential matter has no title and no parts; numbers are all different."""
    draft = read_agenda(text)
    numbers = [matter.number for matter in draft.lines]
    assert len(set(numbers)) == len(numbers)
    for matter in draft.lines:
        if matter.kind.confidential:
            assert (matter.title, matter.parts) == ("", ())
            assert matter.initials is None or INITIALS.fullmatch(matter.initials)
        else:
            assert matter.initials is None


@given(PASTED)
def test_the_editable_text_gives_the_same_matters_again(text: str) -> None:
    """Kinds and numbers survive being shown, and read once more."""
    draft = read_agenda(text)
    again = read_agenda(as_text(draft))
    assert [(m.number, m.kind, m.initials) for m in again.lines] == [
        (m.number, m.kind, m.initials) for m in draft.lines
    ]


@given(PASTED)
def test_no_word_of_a_cut_line_is_left(text: str) -> None:
    """A word that stands on a cut line and nowhere else stands nowhere in the draft."""
    draft = read_agenda(text)
    rows = text.splitlines()
    cut = {line.line_no for line in draft.cut}
    kept = " ".join(row for line_no, row in enumerate(rows, 1) if line_no not in cut)
    shown = " ".join([*(matter.title for matter in draft.lines), *(part for m in draft.lines for part in m.parts)])
    for line_no in cut:
        for word in re.findall(r"\w{4,}", rows[line_no - 1]):
            assert word in kept or word not in shown


@given(st.lists(st.tuples(SECRETS | STARTS, MARKER, MARKER), min_size=1, max_size=12))
@example([("{}. ", "Bbbbbb", "Dnrbbb")])  # a word that begins as a register number does
def test_secret_words_vanish_and_open_titles_stay(matters: list[tuple[str, str, str]]) -> None:
    """However the secrecy is marked: by a word, a column, a heading, an item, a line below, or a number of somebody."""
    lines, secret, titles = [], set(), set()
    for number, (form, first, second) in enumerate(matters, 1):
        if form.count("{}") == 1:
            lines.append(f"{form.format(number)}{first} {second} ........ {number}")
            titles.add(f"{first} {second}")
        else:
            lines.append(form.format(number, first, second))
            secret |= {first, second}
    draft = read_agenda("\n".join(lines))
    shown = everything(draft)
    assert [matter.number for matter in draft.lines] == list(range(1, len(matters) + 1))
    assert not [word for word in secret if word in shown and not any(word in title for title in titles)]
    assert titles <= {matter.title for matter in draft.lines}


def test_a_public_heading_after_a_confidential_part_is_shown_as_what_it_is() -> None:
    """It holds words of headings alone, so nobody's name: nothing needs to be hidden, and nothing to be asked."""
    draft = read_agenda("1. Upprop\nSekretessärenden\n2. Omhändertagande\nInformationsärenden\n3. Delegationsbeslut\n")
    assert [line.words for line in draft.left_out] == ["Sekretessärenden", "Informationsärenden"]
    assert [line.kind.confidential for line in draft.lines] == [False, True, False]


@pytest.mark.parametrize(
    "number", ["KS 2026/118", "KS-2026/97", "BUN 2026-00118", "KSAU 2026/4 041", "2026:118", "KS2026/5"]
)
def test_a_number_of_the_register_below_its_matter_is_known_as_that(number: str) -> None:
    """It is no line that was not understood, and no matter; under secrecy it is not shown."""
    draft = read_agenda(f"1. Budget\n\t{number}\n2. Placering [sekretess]\n\t{number}\n3. Övrigt\n")
    assert [(line.line_no, line.words, line.why) for line in draft.left_out] == [
        (2, number, LeftWhy.ASIDE),
        (4, "", LeftWhy.ASIDE),
    ]
    assert [line.number for line in draft.lines] == [1, 2, 3]


@pytest.mark.parametrize(
    ("line", "sure"),
    [
        ("Personärende NN, sekretess", True),
        ("Individärende (sekretess)", True),
        ("Personärende NN", False),
        ("Personärende NN, ev. sekretess", False),
        ("Personärende NN om sekretess", False),
    ],
)
def test_a_matter_about_somebody_that_is_said_to_be_confidential_leaves_no_doubt(line: str, *, sure: bool) -> None:
    """What was to be guessed is only which secrecy it is: the stricter one."""
    (matter,) = read_agenda(f"1. {line}").lines
    assert (matter.kind, matter.title, not matter.doubtful) == (MatterKind.SECRECY_INDIVIDUAL, "", sure)
