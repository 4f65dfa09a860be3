"""A line by itself that bears a confidential mark opens a part of the meeting; what ends it, and what is only a note."""

import pytest

from dialogs.agenda.headings import heading_of
from dialogs.agenda.read_agenda import read_agenda
from dialogs.meeting.kinds import MatterKind

OPENING = [
    *(
        "Slutna delen",
        "Ej offentlig del",
        "Icke-offentliga ärenden",
        "Sekretessbelagda ärenden",
        "Konfidentiella ärenden",
    ),
    *(
        "B. Sekretess",
        "II. Sekretessärenden",
        "Del 2: sekretess",
        "C) Slutet möte",
        "*** SEKRETESS ***",
        "== Sekretess ==",
    ),
    *(
        "Sekretessärenden kl 13.15",
        "Kl. 9.30 Sekretessärenden",
        "Sekretess (kl. 10.00–11.00)",
        "• Sekretessärenden",
        "Sekretess:",
    ),
    *(
        "Sekretess (21 kap. 7 § OSL)",
        "Sekretess enligt OSL 26 kap. 1 §",
        "Ärenden som omfattas av sekretess enligt 26 kap. OSL",
    ),
    *(
        "Följande ärenden omfattas av sekretess:",
        "Ärenden inom stängda dörrar",
        "Överläggning bakom lyckta dörrar",
        "Hemligt",
    ),
    *(
        "Individärenden",
        "Ärenden rörande enskilda",
        "LVU-ärenden",
        "Förtroliga ärenden",
        "Utan allmänhet",
        "Sammanträde utan åhörare",
    ),
]
ENDING = [
    *(
        "Öppen del av mötet",
        "ÖVRIGT",
        "Övrigt:",
        "Offentlig del",
        "Öppet sammanträde, nya ärenden",
        "III. Öppna ärenden",
    ),
    *("Övriga frågor", "Kl 15.00 Öppet sammanträde", "--- Offentliga ärenden ---", "Ej sekretess", "Åter öppet möte"),
]


@pytest.mark.sampled(each=1)
@pytest.mark.parametrize("heading", OPENING)
@pytest.mark.parametrize("around", ["\n{}\n\n", "\n{}\n", "{}\n"])
def test_what_opens_a_confidential_part_is_said_of_what_follows(heading: str, around: str) -> None:
    """Whatever letter, time, law, bullet or ornament stands with it, with blank lines or without. Nothing below is kept."""
    draft = read_agenda(f"1. Upprop\n2. Budget\n{around.format(heading)}3. Bidrag till Kalle\n4. Mer om Kalle\n")
    assert [one.number for one in draft.lines] == [1, 2, 3, 4]
    assert [one.kind.confidential for one in draft.lines[2:]] == [True, True]
    assert "Kalle" not in f"{[(one.title, one.parts) for one in draft.lines]}{[one.words for one in draft.left_out]}"
    if around.startswith("\n"):
        assert draft.lines[1].title == "Budget" or draft.lines[1].doubtful


@pytest.mark.parametrize("heading", ENDING)
def test_what_ends_a_confidential_part_opens_what_follows(heading: str) -> None:
    """The titles after it are kept."""
    draft = read_agenda(f"Sekretessärenden\n\n1. Bidrag\n\n{heading}\n\n2. Lokaler\n3. Nästa möte")
    assert [(one.kind, one.title) for one in draft.lines[1:]] == [
        (MatterKind.ORDINARY, "Lokaler"),
        (MatterKind.ORDINARY, "Nästa möte"),
    ]


def test_under_a_sure_heading_nothing_is_in_doubt() -> None:
    """Not even where a title itself would be."""
    draft = read_agenda("1. Upprop\n\nSekretessärenden\n\n2. Vårdnad\n3. A.B.\n4. Skyddad identitet")
    assert [one.doubtful for one in draft.lines] == [False] * 4


def test_a_mark_with_other_words_leaves_all_around_it_in_doubt() -> None:
    """It may be said of the matter above or of those below; nothing of either is kept until the secretary has chosen."""
    draft = read_agenda("1. Upprop\n2. Bidrag\n\nSekretess – föredras av Kalle\n\n3. Lokaler\n\nÖppen del\n\n4. Budget")
    assert [one.doubtful for one in draft.lines] == [False, True, True, False]
    assert draft.lines[3].title == "Budget"


def test_a_heading_right_below_a_matter_may_be_said_of_it() -> None:
    """Where no line is blank: the matter above is in doubt, and so are those below: nobody knows which it is."""
    draft = read_agenda("1 Upprop\n2 Budget\nEj offentligt\n3 Bidrag\nOffentlig del\n4 Lokaler")
    assert [one.kind.confidential for one in draft.lines] == [False, True, True, False]
    assert [one.doubtful for one in draft.lines] == [False, True, True, False]


@pytest.mark.parametrize("heading", ["Sekretess", "SEKRETESS", "Hemligt", "Konfidentiellt", "Ej offentligt"])
@pytest.mark.parametrize("after", ["", "\n"])
@pytest.mark.parametrize("numbers", [("1. ", "2. ", "3. "), ("• ", "• ", "• ")])
def test_a_mark_set_apart_may_still_be_said_of_the_matter_above(
    heading: str, after: str, numbers: tuple[str, str, str]
) -> None:
    """A page of the list may have ended between the two: the matter above is asked about, and none below is shown."""
    one, two, three = numbers
    draft = read_agenda(f"{one}Upprop\n{two}Bidrag till Kalle\n\n{heading}\n{after}{three}Resor")
    assert [(line.title, line.kind.confidential) for line in draft.lines] == [
        ("Upprop", False),
        ("", True),
        ("", True),
    ]
    assert [line.doubtful for line in draft.lines[:2]] == [False, True]


@pytest.mark.parametrize("heading", ["Sekretessärenden", "Slutna ärenden", "Sekretess:", "Individärenden"])
def test_a_heading_of_a_part_is_not_said_of_the_matter_above(heading: str) -> None:
    """Set apart or not; nor is any mark said of what a sitting begins with."""
    draft = read_agenda(f"1. Upprop\n2. Budget\n\n{heading}\n3. Bidrag")
    assert [line.kind.confidential for line in draft.lines] == [False, False, True]
    formal = read_agenda("1. Upprop\n\nSekretess\n2. Bidrag")
    assert [line.title for line in formal.lines] == ["Upprop", ""]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_heading_of_a_part_that_no_matter_follows_leaves_the_last_one_in_doubt(between: str) -> None:
    """The part may be empty, or be that one."""
    draft = read_agenda(f"1. Upprop\n2. Budget\n3. Bidrag till Kalle{between}Sekretessärenden")
    assert [line.doubtful for line in draft.lines] == [False, False, True]
    assert [line.title for line in draft.lines] == ["Upprop", "Budget", ""]


def test_right_below_a_bullet_a_mark_leaves_both_in_doubt() -> None:
    """As it does where the matters have numbers."""
    draft = read_agenda("• Upprop\n• Bidrag till Kalle\nSekretess\n• Resor")
    assert [line.doubtful for line in draft.lines] == [False, True, True]


def test_what_is_said_of_one_matter_is_a_tag_and_a_title_is_no_heading() -> None:
    """And a matter with initials or a written mark is none."""
    tag = heading_of("Omfattas av sekretess enligt OSL")
    assert tag is not None
    assert tag.tag
    assert [heading_of(line) for line in ("Budget för 2027", "A.B. (sekretess)", "Plan [sekretess]", "x" * 91)] == [
        None
    ] * 4


def test_that_secrecy_is_over_is_in_doubt() -> None:
    """What follows may be open or not."""
    heading = heading_of("Slut på sekretessärenden")
    assert heading is not None
    assert heading.mark is not None
    assert not heading.mark.sure


OF_INDIVIDUALS = (
    *("Individutskott", "Individutskottet:", "INDIVIDUTSKOTTET", "Individutskott (IU)", "Individutskottets ärenden"),
    *(
        "Ärenden från individutskottet",
        "Beslut från individutskott",
        "Social- och individutskottet",
        "C. Individutskott",
    ),
    *("Individ- och familjeutskottet", "Individnämnden", "Familjerättsutskottet kl 15.00", "Familjerättsärenden"),
    *("Vuxenärenden", "Missbruksärenden", "Familjehemsärenden", "Placeringsärenden"),
)


@pytest.mark.parametrize("heading", OF_INDIVIDUALS)
def test_below_a_body_that_deals_with_individuals_all_is_in_doubt(heading: str) -> None:
    """What stands above is open; of what follows nothing is kept until the secretary has chosen."""
    draft = read_agenda(f"1. Upprop\n2. Budget\n\n{heading}\n\n3. Anna Berg\n4. Karl Berg\n\nÖppen del\n5. Resor")
    found = [(matter.kind, matter.title, matter.doubtful) for matter in draft.lines]
    secret = (MatterKind.SECRECY_INDIVIDUAL, "", True)
    assert found[:2] == [(MatterKind.ORDINARY, "Upprop", False), (MatterKind.ORDINARY, "Budget", False)]
    assert found[2:4] == [secret, secret]
    assert found[4] == (MatterKind.ORDINARY, "Resor", False)
    assert "Berg" not in str([(line.words, line.why) for line in draft.left_out])


@pytest.mark.parametrize(
    "title", ["Val till individutskottet", "Individutskottets budget för 2027", "Nytt reglemente för individutskottet"]
)
def test_a_matter_about_such_a_body_is_an_ordinary_matter(title: str) -> None:
    """It has a number, and says more than the body's name; those after it are what they are."""
    draft = read_agenda(f"1. Upprop\n2. {title}\n3. Resor")
    assert [matter.title for matter in draft.lines] == ["Upprop", title, "Resor"]
    assert not any(matter.kind.confidential for matter in draft.lines)


SECTIONS = (
    *("Beslutsärenden", "Informationsärenden", "Informationspunkter", "Delegationsärenden", "Delegationsbeslut"),
    *(
        "Anmälningsärenden",
        "Remisser:",
        "Remisser",
        "Yttranden",
        "Motioner:",
        "Interpellationer och frågor",
        "Rapporter",
    ),
    *(
        "Ekonomi",
        "Bygglovsärenden",
        "Tillsynsärenden",
        "Ärenden till kommunfullmäktige",
        "Ärenden till kommunstyrelsen",
    ),
    *(
        "Formalia",
        "Inledning",
        "Avslutning",
        "Övriga frågor",
        "Övrigt",
        "Övriga ärenden",
        "Meddelanden",
        "Delgivningar",
    ),
    *(
        "Gemensamma ärenden",
        "Utskottsärenden",
        "Öppna ärenden",
        "A. Öppna ärenden",
        "Öppet sammanträde",
        "Offentlig del",
    ),
)


@pytest.mark.parametrize("heading", SECTIONS)
def test_a_section_of_an_agenda_is_a_heading_and_changes_no_matter(heading: str) -> None:
    """It is told as a heading, and belongs to no matter: not a word of it is asked about."""
    draft = read_agenda(f"1. Upprop\n2. Budget\n\n{heading}\n\n3. Avtal\n4. Resor")
    assert [(m.number, m.title, m.kind) for m in draft.lines] == [
        (no, title, MatterKind.ORDINARY) for no, title in enumerate(("Upprop", "Budget", "Avtal", "Resor"), 1)
    ]
    assert [line.why.value for line in draft.left_out] == ["heading"]


SECRET_SECTIONS = (
    *("Individärenden", "Individ- och familjeärenden", "Sekretess – individärenden", "Icke offentlig del"),
    *("Sekretessärenden", "Sekretessbelagda ärenden", "Ärenden med sekretess", "Enskilda ärenden", "Personärenden"),
    *(
        "Ärenden om enskilda",
        "Del B Individärenden",
        "Slutet sammanträde",
        "Stängd del",
        "Sluten del",
        "B. Slutna ärenden",
    ),
    *("Bakom stängda dörrar", "Lyckta dörrar"),
)


@pytest.mark.sampled(each=2)
@pytest.mark.parametrize("heading", SECRET_SECTIONS)
@pytest.mark.parametrize("after", ["Remisser:", "Individutskott", "Rapporter", "Beslut", ""])
def test_a_section_within_a_secret_part_opens_nothing(heading: str, after: str) -> None:
    """Whatever may be a heading of its own part: the words below it are not kept until the secretary has chosen."""
    draft = read_agenda(f"1. Upprop\n2. Budget\n\n{heading}\n\n3. Anna Berg\n\n{after}\n\n4. Karl Berg")
    assert [m.title for m in draft.lines] == ["Upprop", "Budget", "", ""]
    assert all(m.kind.confidential for m in draft.lines[2:])
