"""Agendas as boards write them are understood, and a confidential line leaves nothing but its number and initials."""

from pathlib import Path

import pytest

from dialogs.agenda.draft import AgendaDraft, CutLine, DecidedBy, RemarkKind
from dialogs.agenda.read_agenda import as_text, read_agenda
from dialogs.meeting.kinds import MatterKind

AGENDAS = Path(__file__).parents[2] / "data" / "agendas"
OPEN, VAL, SHUT, AUTH = MatterKind.ORDINARY, MatterKind.ELECTION, MatterKind.CLOSED, MatterKind.AUTHORITY
SECR, INDI, PROT = MatterKind.SECRECY, MatterKind.SECRECY_INDIVIDUAL, MatterKind.PROTECTIVE

Seen = list[tuple[int, MatterKind, str]]


def seen(draft: AgendaDraft) -> Seen:
    """Number, kind, and what names each matter: its title, or its initials."""
    return [(matter.number, matter.kind, matter.title or matter.initials or "") for matter in draft.lines]


def noticed(draft: AgendaDraft, what: RemarkKind) -> list[int]:
    """The lines with such a notice."""
    return [notice.line_no for notice in draft.notices if notice.what is what]


def left(draft: AgendaDraft) -> list[int]:
    """The lines that are no matter and no part of one."""
    return [line.line_no for line in draft.left_out]


def test_a_published_agenda_with_headings_is_read_whole() -> None:
    """Stockholm, 24 November 2011: 16 matters, one under "Sekretessärenden", 15 with its lettered items as one."""
    draft = read_agenda((AGENDAS / "stockholm-socialnamnden-2011-11-24.txt").read_text(encoding="utf-8"))
    assert [matter.number for matter in draft.lines] == list(range(1, 17))
    assert [matter.number for matter in draft.lines if matter.kind is not OPEN] == [3]
    assert draft.lines[2].kind is SECR
    assert draft.lines[2].title == ""
    assert draft.lines[3].title == "Program för kvalitetsutveckling i Stockholms stad"
    assert draft.lines[14].title == "Anmälan av protokollsjustering"
    assert draft.lines[14].parts == ("b) Anmälan av handikapprådets protokoll", "c) Anmälan av delegationsprotokoll")
    assert draft.cut == (CutLine(7, 3),)
    assert noticed(draft, RemarkKind.LONG_TITLE) == [43]
    assert not noticed(draft, RemarkKind.DOUBT)


def test_an_agenda_with_columns_and_initials_is_read_whole() -> None:
    """Marks in a column; line 7 says too much and is cut."""
    draft = read_agenda((AGENDAS / "socialutskott-made.txt").read_text(encoding="utf-8"))
    assert seen(draft) == [
        (1, OPEN, "Upprop"),
        (2, OPEN, "Val av justerare"),
        (3, OPEN, "Godkännande av dagordningen"),
        (4, OPEN, "Månadsuppföljning ekonomi"),
        (5, SECR, "A.B."),
        (6, INDI, "C.D."),
        (7, SECR, "E.F."),
        (8, OPEN, "Yttrande över medborgarförslag om lekplats"),
        (9, AUTH, "Bygglov Eken 4"),
        (10, VAL, "Val av kontaktpolitiker"),
    ]
    assert draft.cut == (CutLine(7, 7),)
    assert draft.notices == ()


FORMATS: dict[str, tuple[str, Seen]] = {
    "sections of the minutes": (
        "KALLELSE\nSocialnämnden 2026-12-08\n§ 45\tUpprop\n§46 Val av justerare\nSN § 47\tA.B., jfr 26 kap. 1 § OSL\n§ 48/26 Svar på motion om skolmat\tSN 2026/34\n",
        [
            (45, OPEN, "Upprop"),
            (46, OPEN, "Val av justerare"),
            (47, INDI, "A.B."),
            (48, OPEN, "Svar på motion om skolmat"),
        ],
    ),
    "a table with a column for secrecy": (
        "Nr\tÄrende\tDnr\tSekretess\n1\tUpprop\t\tNej\n2\tC.D.\tSN 2026/3\tJa\n3\tBudget\tSN 2026/4\t\n4\tE.F.\tSN 2026/5\t4",
        [(1, OPEN, "Upprop"), (2, SECR, "C.D."), (3, OPEN, "Budget"), (4, INDI, "E.F.")],
    ),
    "a table with a column for the level": (
        "Nr\tÄrende\tNivå\n1\tUpprop\t0\n2\tA.B.\t4\n3\tPresidiets beredning\t2\n4\tBeredskapsplan\t5\n5\tEkonomi",
        [
            (1, OPEN, "Upprop"),
            (2, INDI, "A.B."),
            (3, SHUT, "Presidiets beredning"),
            (4, PROT, ""),
            (5, OPEN, "Ekonomi"),
        ],
    ),
    "a PDF file with leaders, page numbers and words broken at the margin": (
        "Föredragningslista\n1. Mötets öppnande ......... 3\n2. Budget för år 2027 . . . . . 4\n3. Förslag till kvalitets-\ngaranti för vuxna ..... 5\n\x0c2(5)\nSocialnämnden   2026-12-08   Sida 2 av 5\n4. Ansökan A.B. sekre-\ntess ... 6\n5. Verksamhets-\noch budgetplan … 7\r\n6\n",
        [
            (1, OPEN, "Mötets öppnande"),
            (2, OPEN, "Budget för år 2027"),
            (3, OPEN, "Förslag till kvalitetsgaranti för vuxna"),
            (4, SECR, "A.B."),
            (5, OPEN, "Verksamhets- och budgetplan"),
        ],
    ),
    "the word ärende": (
        "Ärende 1: Upprop\nÄrende 2: Val av ordförande\nÄrende 3 – Bygglov på Eken 4 (myndighetsutövning)\nÄrende 4\nFörhandling (nivå 2)\nÄrende nr 5 (säkerhetsskydd) Skyddsobjekt\nPunkt 6. Anställning av förvaltningschef",
        [
            (1, OPEN, "Upprop"),
            (2, VAL, "Val av ordförande"),
            (3, AUTH, "Bygglov på Eken 4"),
            (4, SHUT, "Förhandling"),
            (5, PROT, ""),
            (6, VAL, "Anställning av förvaltningschef"),
        ],
    ),
    "no numbers at all": (
        "Upprop\nVal av justerare\nBudget 2027\nSekretessärenden\nA.B.\nC.D. ansökan om bistånd\nÖvriga ärenden\nInformation",
        [
            (1, OPEN, "Upprop"),
            (2, OPEN, "Val av justerare"),
            (3, OPEN, "Budget 2027"),
            (4, SECR, "A.B."),
            (5, SECR, "C.D."),
            (6, OPEN, "Övriga ärenden"),
            (7, OPEN, "Information"),
        ],
    ),
    "bullets under headings": (
        "Socialnämnden\nÖppna ärenden:\n• Upprop\n• Budget för\nnästa år\nInbjudna: Anna Ek\nSlutet sammanträde:\n• A.B.\n• Tomtaffär",
        [(1, OPEN, "Upprop"), (2, OPEN, "Budget för nästa år"), (3, SECR, "A.B."), (4, SECR, "")],
    ),
    "numbers on lines of their own": (
        "1.\nUpprop\n2.\n\nÖvriga frågor\n3.\nA.B. sekretess\n4.\nBudget\nDnr KS 2026/1\n5\nAvslutning\n6\n",
        [
            (1, OPEN, "Upprop"),
            (2, OPEN, "Övriga frågor"),
            (3, SECR, "A.B."),
            (4, OPEN, "Budget"),
            (5, OPEN, "Avslutning"),
        ],
    ),
    "decimals": (
        "1 Inledning\n1.1 Upprop\n1.2 Justering\n2 Fyllnadsval till utskottet\n3 Information\n3.1 Ekonomi\n3.2 Individärende A.B.\n4 Rapport för 2026",
        [(1, OPEN, "Inledning"), (2, VAL, "Fyllnadsval till utskottet"), (3, INDI, ""), (4, OPEN, "Rapport för 2026")],
    ),
    "times of day": (
        "09.00 1. Upprop\n09.15-09.30 2. Ekonomi, sid 4\nkl. 10.00 3. A.B. – sekretess\n10.30 4. Detaljplan, s. 12-14",
        [(1, OPEN, "Upprop"), (2, OPEN, "Ekonomi"), (3, SECR, "A.B."), (4, OPEN, "Detaljplan")],
    ),
    "English": (
        "1. Opening\n2. Election of chair\n3. A.B. (confidential)\n4. Permit (exercise of authority)\n5. Contract, level 3\n6. Other",
        [
            (1, OPEN, "Opening"),
            (2, VAL, "Election of chair"),
            (3, SECR, "A.B."),
            (4, AUTH, "Permit"),
            (5, SECR, ""),
            (6, OPEN, "Other"),
        ],
    ),
    "headings with letters, one of them confidential": (
        "A. Formalia\n1. Upprop\nB. Individärenden (sekretess)\n2. A.B.\n3. C D\nC. Övriga ärenden\n4. Budget (ej sekretess)",
        [(1, OPEN, "Upprop"), (2, INDI, "A.B."), (3, INDI, ""), (4, OPEN, "Budget")],
    ),
    "headings of one word": (
        "1. Upprop\n\nSekretess\n2. A.B.\n\nMyndighetsutövning\n3. Serveringstillstånd Kajen\n\nVal\n4. Ersättare i rådet\n\nInformationsärenden\n5. Läget",
        [
            (1, OPEN, "Upprop"),
            (2, SECR, "A.B."),
            (3, AUTH, "Serveringstillstånd Kajen"),
            (4, VAL, "Ersättare i rådet"),
            (5, OPEN, "Läget"),
        ],
    ),
    "what word processors leave behind": (
        "\ufeff1.\u00a0Upp\u00adrop\r\n2.\u00a0A.B.\u00a0–\u00a0s\u00ade\u200bkretess\r\n3.\u2003A\u030angsjo\u0308n\r\n",
        [(1, OPEN, "Upprop"), (2, SECR, "A.B."), (3, OPEN, "Ångsjön")],
    ),
    "marks before the number, and letters set wide": (
        "(Sekretess) 1. A.B.\n[Sekretess] § 2 C.D.\n3. S E K R E T E S S E.F.\n4. Budget",
        [(1, SECR, "A.B."), (2, SECR, "C.D."), (3, SECR, "E.F."), (4, OPEN, "Budget")],
    ),
    "lettered items": (
        "15 a) Anmälan av protokoll\nb) Anmälan av beslut\nsom fattats\n- Övrigt\n16 a) Ekonomi\n16 b) Personal\n17a Lokaler\n17b Fordon",
        [(15, OPEN, "Anmälan av protokoll"), (16, OPEN, "Ekonomi"), (17, OPEN, "Lokaler")],
    ),
    "letters for numbers": (
        "a) Upprop\nb) Budget\nc) A.B. nivå 4",
        [(1, OPEN, "Upprop"), (2, OPEN, "Budget"), (3, INDI, "A.B.")],
    ),
    "blocks between blank lines": (
        "Upprop\n\nBudget 2027\nDnr KS 2026/1\nFöredragande: Anna Ek\n\nA.B. (sekretess)\nAnsökan om kontaktfamilj\n\nAvslutning",
        [(1, OPEN, "Upprop"), (2, OPEN, "Budget 2027"), (3, SECR, "A.B."), (4, OPEN, "Avslutning")],
    ),
    "a numbered heading": (
        "1. Upprop\n2. Sekretessärenden\n3. A.B.\n4. Övriga frågor\n5. Avslutning",
        [(1, OPEN, "Upprop"), (2, SECR, ""), (3, SECR, "A.B."), (4, OPEN, "Övriga frågor"), (5, OPEN, "Avslutning")],
    ),
    "sentences that begin with a number": (
        "1. Budget\n15 februari är sista dag\n10 000 kronor avsätts\n2 kap. gäller\n7:e mötet\n3 barn\n2. Läget",
        [(1, OPEN, "Budget"), (2, OPEN, "Läget")],
    ),
    "register numbers in many shapes": (
        "1. Skolmat, dnr SN 2026/34\n2. Lekplats (Dnr 1.6-0463/2011)\n3. KS-2026/12\tVägen\n4. Tak KSN/2026:4\n5. Svar på motion (2011:44)",
        [
            (1, OPEN, "Skolmat"),
            (2, OPEN, "Lekplats"),
            (3, OPEN, "Vägen"),
            (4, OPEN, "Tak"),
            (5, OPEN, "Svar på motion (2011:44)"),
        ],
    ),
}


@pytest.mark.parametrize("name", FORMATS)
def test_agendas_are_understood_however_they_are_written(name: str) -> None:
    """Numbers, kinds, titles and initials come out right, and once more out of the editable text."""
    text, expected = FORMATS[name]
    draft = read_agenda(text)
    assert seen(draft) == expected
    assert seen(read_agenda(as_text(draft))) == expected


@pytest.mark.sampled(each=2)
@pytest.mark.parametrize(
    ("mark", "kind"),
    [
        ("sekretess", SECR),
        ("Sekretessärende", SECR),
        ("nivå 3", SECR),
        ("nivå 3-4", INDI),
        ("sekretessnivå: 4", INDI),
        ("OSL", SECR),
        ("OSL 18 kap.", SECR),
        ("jfr OSL 26 kap", INDI),
        ("26 kap. 1 § OSL", INDI),
        ("offentlighets- och sekretesslagen (2009:400) 25 kap.", INDI),
        ("OSL 26:1", INDI),
        ("individärende", INDI),
        ("enskilt ärende", INDI),
        ("hemlig", SECR),
        ("säkerhetsskyddsklassad", PROT),
        ("nivå 5", PROT),
        ("myndighetsutövning", AUTH),
        ("myndighetsutövning mot enskild", AUTH),
        ("nivå 2", SHUT),
        ("val", VAL),
        ("nivå 1", OPEN),
        ("nivå 0", OPEN),
        ("öppet", OPEN),
        ("ej sekretess", OPEN),
        ("Sekretess: nej", OPEN),
    ],
)
@pytest.mark.parametrize("around", ["{}", "\t{}", " ({})", " – {}", ", {}", "; {}", " [{}]", "\n{}"])
def test_a_mark_that_stands_by_itself_is_sure(mark: str, kind: MatterKind, around: str) -> None:
    """In a column, in parentheses, after a dash or comma, or on the line below."""
    if around == "{}":
        around = ": {}"
    draft = read_agenda(f"1. Upprop\n2. Bryggan{around.format(mark)}\n3. Slut")
    if around == "\n{}" and kind in (VAL, OPEN, SHUT):
        return  # on a line of its own such a word is a heading, or nothing
    assert [matter.kind for matter in draft.lines][1] is kind
    assert not noticed(draft, RemarkKind.DOUBT)
    assert draft.lines[1].title == ("" if kind.confidential else "Bryggan")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Riktlinjer för sekretess", SECR),
        ("Sekretesspolicy för nämnden", SECR),
        ("Parkeringshus nivå 3", SECR),
        ("Information om säkerhetsskydd i kommunen", PROT),
        ("LVU", INDI),
        ("Ansökan om vårdnad", INDI),
        ("Skyddad identitet", INDI),
        ("Ansökan från 121212-1212", INDI),
        ("A.B.", SECR),
        ("A. B.", SECR),
        ("AB", SECR),
    ],
)
def test_in_doubt_the_stricter_kind_is_chosen_and_said_so(title: str, kind: MatterKind) -> None:
    """A word of secrecy within a title, a word about somebody, a personal number, or initials alone."""
    draft = read_agenda(f"1. Upprop\n2. {title}\n3. Slut")
    assert draft.lines[1].kind is kind
    assert draft.lines[1].title == ""
    assert noticed(draft, RemarkKind.DOUBT) == [2]


@pytest.mark.parametrize(
    "title",
    [
        "Valberedningens arbete",
        "Val av justerare",
        "Utbildning om val",
        "Stängsel vid skolan",
        "Öppet hus",
        "LSS, kvartal 3",
        "KS",
    ],
)
def test_words_that_only_look_like_marks_are_ordinary(title: str) -> None:
    """An adjuster is no election, and a word within a word is none."""
    draft = read_agenda(f"1. Upprop\n2. {title}")
    assert seen(draft)[1] == (2, OPEN, title)


@pytest.mark.parametrize(
    ("line", "initials"),
    [
        ("A.B. sekretess", "A.B."),
        ("AB sekretess", None),
        ("AB (sekretess)", None),
        ("A. B. ansökan (sekretess)", "A.B."),
        ("Ansökan, A.B.C. (sekretess)", "A.B.C."),
        ("A.B. och C.D. (sekretess)", "A.B., C.D."),
        ("A.B. mot A.B. (sekretess)", "A.B."),
        ("Anna Berg (sekretess)", None),
        ("Bostads AB (sekretess)", None),
        ("LVU (sekretess)", None),
        ("m.m. (sekretess)", None),
        ("A.B. (säkerhetsskydd)", None),
    ],
)
def test_initials_are_taken_only_where_the_line_states_them(line: str, initials: str | None) -> None:
    """Never from a full name; never for protective security."""
    assert read_agenda(f"1. Upprop\n2. {line}").lines[1].initials == initials


def test_a_mark_below_a_matter_counts_for_it() -> None:
    """The line under the title is part of the matter."""
    draft = read_agenda("1. Upprop\n2. Ansökan från Kalle\nOmfattas av sekretess enligt OSL\n3. Budget")
    assert [matter.kind for matter in draft.lines] == [OPEN, SECR, OPEN]
    assert draft.lines[1].why is not None
    assert draft.lines[1].why.place is DecidedBy.BELOW
    assert draft.cut == (CutLine(2, 2),)


def test_every_line_of_a_confidential_matter_is_cut() -> None:
    """Title, what goes on from it, its items, and what stands below."""
    draft = read_agenda(
        "1. Ansökan (sekretess) från\nfamiljen\na) bidrag\n- resor\nKalle Anka\nOmfattas av sekretess\n2. Budget"
    )
    assert [line.line_no for line in draft.cut] == [1, 2, 3, 4, 5]
    assert draft.left_out == ()


def test_a_heading_within_a_confidential_section_does_not_end_it_by_chance() -> None:
    """A line "Information" may be a note below a matter, so what follows stays confidential, in doubt."""
    draft = read_agenda("Sekretessärenden\n1. A.B.\n\nInformation\n2. Kalle Anka\nÖvriga ärenden\n3. Budget")
    assert [matter.kind for matter in draft.lines] == [SECR, SECR, OPEN]
    assert noticed(draft, RemarkKind.DOUBT) == [5]


def test_a_sentence_under_a_heading_speaks_for_what_follows() -> None:
    """A heading may be unclear, and its explanation clear."""
    draft = read_agenda(
        "1. Upprop\nÖvriga ärenden\nFöljande omfattas av sekretess\n2. Kalle\nInformationsärenden\n3. Läget"
    )
    assert [matter.kind for matter in draft.lines] == [OPEN, SECR, OPEN]


def test_a_sentence_before_the_agenda_speaks_for_nothing() -> None:
    """A summons often says in general that papers may be secret."""
    draft = read_agenda("Handlingarna kan innehålla sekretess.\n1. Upprop")
    assert seen(draft) == [(1, OPEN, "Upprop")]


def test_a_list_under_a_confidential_matter_gets_no_life_of_its_own() -> None:
    """Numbers that begin anew are still confidential."""
    draft = read_agenda("5. A.B. sekretess\n1. Bevilja bistånd\n2. Avslå resten\n6. Budget")
    assert seen(draft) == [(5, SECR, "A.B."), (1, SECR, ""), (2, SECR, ""), (6, OPEN, "Budget")]
    assert [line.line_no for line in draft.cut] == [2, 3]


def test_a_confidential_item_makes_the_whole_matter_confidential() -> None:
    """One matter, one kind; the secretary is told why."""
    draft = read_agenda("15 a) Protokoll\nb) Yttrande A.B. (sekretess)\nc) Beslut")
    assert seen(draft) == [(15, SECR, "")]
    assert noticed(draft, RemarkKind.PART_CONFIDENTIAL) == [1]
    assert [line.line_no for line in draft.cut] == [1, 2, 3]


def test_a_missing_matter_is_found_where_its_number_is_missing() -> None:
    """As many lines as numbers: they are the matters. Never under a confidential one."""
    draft = read_agenda("1. Upprop\n2. Val av justerare\nBudget\n4. A.B. sekretess\nAnsökan om bidrag\n6. Övrigt")
    assert seen(draft) == [
        (1, OPEN, "Upprop"),
        (2, OPEN, "Val av justerare"),
        (3, OPEN, "Budget"),
        (4, SECR, "A.B."),
        (6, OPEN, "Övrigt"),
    ]
    assert noticed(draft, RemarkKind.RENUMBERED) == [3]
    assert noticed(draft, RemarkKind.SKIPPED) == [6]


def test_a_repeated_number_gets_the_next_free_one() -> None:
    """Numbers that other lines state are left to them."""
    draft = read_agenda("1. Ett\n1. Två\n2. Tre\n2. Fyra\n9. Fem")
    assert [matter.number for matter in draft.lines] == [1, 3, 2, 4, 9]
    assert noticed(draft, RemarkKind.RENUMBERED) == [2, 4]


def test_the_last_number_repeated_begins_from_the_first() -> None:
    """There is always a free number for 80 matters."""
    assert [matter.number for matter in read_agenda("999. Ett\n999. Två").lines] == [999, 1]


def test_eighty_matters_are_taken_and_one_more_is_refused() -> None:
    """All or nothing, and the secretary is told where the limit passed."""
    eighty = "\n".join(f"{number}. Ärende" for number in range(1, 81))
    assert len(read_agenda(eighty).lines) == 80
    draft = read_agenda(eighty + "\n81. Ett till")
    assert draft.too_many
    assert draft.lines == ()
    assert noticed(draft, RemarkKind.TOO_MANY) == [81]
    assert not read_agenda(eighty).too_many


def test_a_title_is_watched_for_what_it_should_not_say() -> None:
    """A long title is noticed, and a very long one shortened; a matter without any is noticed. Source: R-058."""
    draft = read_agenda(f"1. {'Ord ' * 40}\n2. {'Ord ' * 200}\n3.\n4. Slut (myndighetsutövning), 121212-1212")
    assert noticed(draft, RemarkKind.LONG_TITLE) == [1, 2]
    assert len(draft.lines[1].title) == 300
    assert noticed(draft, RemarkKind.NO_TITLE) == [3]
    assert noticed(draft, RemarkKind.IDENTITY_NUMBER) == [4]
    assert draft.lines[3].kind is INDI


def test_a_mark_between_brackets_holds_whatever_the_title_says() -> None:
    """That is how the secretary corrects a doubt in the editable text."""
    draft = read_agenda("1. Riktlinjer för sekretess [öppet]\n2. Sekretesspolicy [nivå 2]\n3. Budget [SEKRETESS]")
    assert seen(draft) == [(1, OPEN, "Riktlinjer för sekretess"), (2, SHUT, "Sekretesspolicy"), (3, SECR, "")]
    assert "Riktlinjer för sekretess [öppet]" in as_text(draft)
    assert seen(read_agenda(as_text(draft))) == seen(draft)


def test_lines_that_belong_to_nothing_are_told() -> None:
    """Descriptions and page heads are left out by their numbers, so that a lost matter can be found."""
    draft = read_agenda(
        "Kallelse\n1. Upprop\nOrdföranden hälsar välkommen\nDnr 1\nInformationsärenden\nAllmänt\n2. Läget"
    )
    assert left(draft) == [1, 3, 4, 5, 6]


def test_a_title_never_shows_in_a_log() -> None:
    """The draft can be printed by accident."""
    assert "Lekplats" not in repr(read_agenda("1. Lekplats\na) Lekplats"))


def test_a_line_that_cannot_be_read_whole_is_confidential() -> None:
    """A broken letter, or an endless line: what it says is unknown, so nothing of it is kept."""
    draft = read_agenda(f"1. S\ufffdkerhet\n2. {'ord ' * 300}\n3. x{' ' * 9000}y")
    assert seen(draft) == [(1, SECR, ""), (2, SECR, ""), (3, OPEN, "x y")]
    assert noticed(draft, RemarkKind.DOUBT) == [1, 2]


def test_an_endless_title_does_not_go_on_for_ever() -> None:
    """What is beyond a thousand characters stands below, and still counts for the kind."""
    draft = read_agenda("1. Budget\n" + "som går vidare och vidare\n" * 60 + "sekretess")
    assert seen(draft) == [(1, SECR, "")]


def test_a_matter_has_at_most_forty_items() -> None:
    """More are left out, and told."""
    draft = read_agenda("1. Anmälningar\n" + "- Beslut\n" * 50)
    assert len(draft.lines[0].parts) == 40
    assert left(draft) == list(range(42, 52))


def test_letters_grown_together_hide_nothing() -> None:
    """A PDF file writes "oﬀentlig" with one sign for two letters."""
    assert read_agenda("1. Avtal (ej oﬀentligt)").lines[0].kind is SECR


def test_zero_is_no_number_of_a_matter() -> None:
    """Matters are counted from 1; the line is told as left out."""
    assert left(read_agenda("0. Kaffe\n1. Upprop")) == [1]


@pytest.mark.sweep
def test_a_whole_book_is_refused_quickly() -> None:
    """No more is read than is sure to be too much."""
    draft = read_agenda("".join(f"{number % 900 + 1}. Ärende\n" for number in range(5000)))
    assert draft.too_many
    assert draft.notices[0].number < 200


@pytest.mark.parametrize("head", ["Offentlig", "Offentligt", "Öppet", "Public"])
def test_a_column_that_says_what_is_public_says_what_is_not(head: str) -> None:
    """No there may be secrecy: the matter is in doubt. Yes changes nothing."""
    draft = read_agenda(f"Nr\tÄrende\t{head}\n1\tUpprop\tJa\n2\tKalle\tNej\n3\tLokaler\tJa")
    assert [one.doubtful for one in draft.lines] == [False, True, False]


@pytest.mark.parametrize("mark", ["(in camera)", "[Känslig]", "(enskild överläggning)", ", sekretsess", "(skeretess)"])
def test_other_words_for_secrecy_are_marks_by_themselves(mark: str) -> None:
    """In brackets or behind a comma, slips of the pen too."""
    first, second = read_agenda(f"1. Upprop\n2. Kalle {mark}").lines
    assert (first.title, second.kind.confidential, second.title) == ("Upprop", True, "")


@pytest.mark.parametrize("mark", ["(Sekretess)", "- Sekretess", "OSL 26:1"])
def test_marks_that_may_stand_above_their_matters_leave_both_in_doubt(mark: str) -> None:
    """The opening of a sitting is no secret: so one right below it is said of what follows, and each after it may be."""
    draft = read_agenda(f"1. Öppnande\n{mark}\n2. Grannen\n{mark}\n3. Skolan\n4. Resor")
    assert [(one.title, one.why is None or one.why.sure) for one in draft.lines] == [
        ("", False),
        ("", False),
        ("", False),
        ("Resor", True),
    ]
    below = read_agenda(f"1. Öppnande\n2. Grannen\n{mark}\n3. Resor")
    assert [one.title for one in below.lines] == ["Öppnande", "", "Resor"]


def test_a_mark_behind_an_empty_line_may_be_of_the_matter_that_it_is_set_in_under() -> None:
    """Word breaks a page between them."""
    draft = read_agenda("1. Öppnande\n2. Grannen\n\n   Sekretess\n3. Resor")
    assert [(one.title, one.why is None or one.why.sure) for one in draft.lines] == [
        ("Öppnande", True),
        ("", False),
        ("", False),
    ]


@pytest.mark.parametrize("law", ["26 kap. 1 § OffSekrL", "OffSekrL 26:1", "S-ärende"])
def test_other_short_names_of_the_act_and_of_such_a_matter_are_known(law: str) -> None:
    """As lawyers and registers write them."""
    draft = read_agenda(f"1. Öppnande\n2. Grannen ({law})\n3. Resor")
    assert [one.title for one in draft.lines] == ["Öppnande", "", "Resor"]


def test_a_sentence_says_that_the_sitting_goes_on_closed() -> None:
    """What follows is in doubt."""
    draft = read_agenda("1. Öppnande\nKl 15 fortsätter sammanträdet stängt\n2. Grannen")
    assert [one.title for one in draft.lines] == ["Öppnande", ""]
