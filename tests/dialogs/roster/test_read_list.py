"""A pasted list of people is understood however a secretary keeps it, and nothing in it is guessed."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dialogs.meeting.capacity import Capacity
from dialogs.roster.people_as_lines import as_text
from dialogs.roster.read_list import read_roster
from dialogs.roster.understood import Problem, RosterDraft

CHAIR, VICE, SECRETARY, MEMBER = Capacity.CHAIR, Capacity.VICE_CHAIR, Capacity.SECRETARY, Capacity.MEMBER
SUBSTITUTE, OFFICIAL, SUPPORT = Capacity.SUBSTITUTE, Capacity.OFFICIAL, Capacity.SUPPORT

Row = tuple[str, Capacity, str, str, bool | None]


def seen(draft: RosterDraft) -> list[Row]:
    """Name, capacity, group, place and service of each person."""
    return [(one.name, one.capacity, one.group, one.place, one.serves) for one in draft.people]


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Anna Ek (S), ordförande, distans", ("Anna Ek", CHAIR, "S", "remote", None)),
        ("Anna Ek; ersättare; S; i rummet", ("Anna Ek", SUBSTITUTE, "S", "room", None)),
        ("Anna Ek\tledamot\tVänsterpartiet\tpå distans", ("Anna Ek", MEMBER, "Vänsterpartiet", "remote", None)),
        ("Anna Ek | Ledamot | KD | Plats", ("Anna Ek", MEMBER, "KD", "room", None)),
        ("Ordförande: Anna Ek (Vårt Bästa)", ("Anna Ek", CHAIR, "Vårt Bästa", "", None)),
        ("2:e vice ordförande Anna Ek (KD)", ("Anna Ek", VICE, "KD", "", None)),
        ("Förste vice ordförande Anna Ek", ("Anna Ek", VICE, "", "", None)),
        ("Anna Ek, v. ordf.", ("Anna Ek", VICE, "", "", None)),
        ("Anna Ek SD ledamot på distans", ("Anna Ek", MEMBER, "SD", "remote", None)),
        ("Ek, Anna (M), ledamot", ("Anna Ek", MEMBER, "M", "", None)),
        ("Ek, Anna; ledamot; M", ("Anna Ek", MEMBER, "M", "", None)),
        ("1. Anna-Karin Ek-Lind (S), led.", ("Anna-Karin Ek-Lind", MEMBER, "S", "", None)),
        ("• Anna O’Ek, tjänstgörande ersättare", ("Anna O’Ek", SUBSTITUTE, "", "", True)),
        ("Anna Ek, ej tjänstgörande ersättare", ("Anna Ek", SUBSTITUTE, "", "", False)),
        ("Anna Ek, ersättare, tjänstgör ej", ("Anna Ek", SUBSTITUTE, "", "", False)),
        ("Anna Ek (S, ersättare, tjg)", ("Anna Ek", SUBSTITUTE, "S", "", True)),
        ("Anna Ek, ledamot/ordförande", ("Anna Ek", CHAIR, "", "", None)),
        ("Anna Ek, nämndsekreterare, anna.ek@example.se, 070-123 45 67", ("Anna Ek", SECRETARY, "", "", None)),
        ("Socialchef Anna Ek", ("Anna Ek", OFFICIAL, "", "", None)),
        ("Anna Chef, socialchef", ("Anna Chef", OFFICIAL, "", "", None)),
        ("Anna Host, IT-stöd", ("Anna Host", SUPPORT, "", "", None)),
        ("Anna Ek, ledamot, anmält förhinder", ("Anna Ek", MEMBER, "", "away", None)),
        ("Anna Ek (partilös), ledamot, gruppledare", ("Anna Ek", MEMBER, "partilös", "", None)),
        ("Anna Ek – ledamot – M – Teams", ("Anna Ek", MEMBER, "M", "remote", None)),
        ("Anna Ek, member, remote", ("Anna Ek", MEMBER, "", "remote", None)),
        ("Anna Ek (M), vice chair, in the room", ("Anna Ek", VICE, "M", "room", None)),
        ("Anna Ek, serving substitute, online", ("Anna Ek", SUBSTITUTE, "", "remote", True)),
        ("BO; ledamot", ("BO", MEMBER, "", "", None)),
        ("Clerk: Anna Ek", ("Anna Ek", SECRETARY, "", "", None)),
    ],
)
def test_a_line_is_understood_in_any_order(line: str, row: Row) -> None:
    """Each part says itself what it is, in Swedish or English; what is left is the name."""
    draft = read_roster(line)
    assert seen(draft) == [row]
    assert draft.problems == ()
    assert read_roster(as_text(draft.people)) == draft


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("Kalle Anka", Problem.NO_CAPACITY),
        (", ledamot, S", Problem.NO_NAME),
        ("Anna Ek, Bo Lind, ledamot", Problem.UNCLEAR),
        ("Anna; Ek; ledamot", Problem.UNCLEAR),
        ("Anna Ek 191212121212, ledamot", Problem.UNCLEAR),
        (f"{'Anna ' * 40}, ledamot", Problem.UNCLEAR),
        ("Anna Ek, part", Problem.PARTY),
        ("Sakägare: Anna Ek", Problem.PARTY),
    ],
)
def test_what_is_unclear_is_a_problem_with_its_line(line: str, problem: Problem) -> None:
    """No capacity, no name, two names, or a party, whose name may not be kept: the person is left out."""
    assert read_roster(f"Bo Lind, ledamot\n\n{line}") == RosterDraft(
        read_roster("Bo Lind, ledamot").people, ((problem, 3),)
    )


def test_headings_say_the_capacity_of_those_who_follow() -> None:
    """Also whether substitutes serve, and where people sit; a line of its own says more than its heading."""
    text = (
        "Ledamöter (3)\n1 Anna Ek (S)\n2 Bo Lind (M), ordförande\nTjänstgörande ersättare:\n- Cia Alm (V)\n"
        "Ej tjänstgörande ersättare\nDan Ö (C)\nEva Ek, ledamot\nTjänstepersoner\nFia Berg\nDeltar på distans\nGun Bo"
    )
    assert seen(read_roster(text)) == [
        ("Anna Ek", MEMBER, "S", "", None),
        ("Bo Lind", CHAIR, "M", "", None),
        ("Cia Alm", SUBSTITUTE, "V", "", True),
        ("Dan Ö", SUBSTITUTE, "C", "", False),
        ("Eva Ek", MEMBER, "", "", None),
        ("Fia Berg", OFFICIAL, "", "", None),
        ("Gun Bo", OFFICIAL, "", "remote", None),
    ]


def test_a_heading_for_one_person_holds_for_one() -> None:
    """Whoever stands next under "Ordförande" is no second chair."""
    draft = read_roster("Ordförande\nAnna Ek\nBo Lind\nSekreterare\nCia Alm\nDan Ö")
    assert [(one.name, one.capacity) for one in draft.people] == [("Anna Ek", CHAIR), ("Cia Alm", SECRETARY)]
    assert draft.problems == ((Problem.NO_CAPACITY, 3), (Problem.NO_CAPACITY, 6))


def test_a_party_as_heading_is_the_group_of_those_who_follow() -> None:
    """Lists are often kept by party."""
    draft = read_roster("Socialdemokraterna\nAnna Ek, ledamot\nM\nBo Lind, ersättare\nErsättare\nCia Alm")
    assert [(one.name, one.group) for one in draft.people] == [
        ("Anna Ek", "Socialdemokraterna"),
        ("Bo Lind", "M"),
        ("Cia Alm", "M"),
    ]


def test_no_name_of_a_party_to_a_matter_is_taken_from_under_a_heading() -> None:
    """Parties are their matter's number."""
    draft = read_roster("Ledamöter\nAnna Ek\nOmbud\nKalle Anka\nBo Lind, ledamot")
    assert [one.name for one in draft.people] == ["Anna Ek", "Bo Lind"]
    assert draft.problems == ((Problem.PARTY, 4),)


@pytest.mark.parametrize(
    "text",
    [
        "Namn;Roll;Parti;Plats\nAnna Ek;Ordförande;Vårt Bästa;Distans\nBo Lind;Ersättare (tjänstgörande);S\nCia Alm;;;",
        "Förnamn\tEfternamn\tUppdrag\tParti\tE-post\tDeltar\nAnna\tEk\tOrdf.\tVårt Bästa\ta@b.se\tvia länk\nBo\tLind\tTjänstgörande ersättare\tS\nCia\tAlm",
        "Parti, Namn, Roll, Plats\nVårt Bästa, Anna Ek, ordförande, distans\nS, Bo Lind, ersättare/tjänstgörande, \n, Cia Alm, ,",
    ],
)
def test_the_head_of_a_table_says_what_its_columns_hold(text: str) -> None:
    """Then a group may be called anything, and a name be parted in two."""
    draft = read_roster(text)
    assert seen(draft) == [("Anna Ek", CHAIR, "Vårt Bästa", "remote", None), ("Bo Lind", SUBSTITUTE, "S", "", True)]
    assert draft.problems == ((Problem.NO_CAPACITY, 4),)


def test_a_line_outside_the_table_is_read_by_itself() -> None:
    """A row with more cells than the table has columns is none of it."""
    draft = read_roster("Namn, Roll\nAnna Ek, ledamot\nBo Lind, ersättare, S, distans")
    assert seen(draft)[1] == ("Bo Lind", SUBSTITUTE, "S", "remote", None)


def test_the_same_name_twice_is_taken_once() -> None:
    """However it is written."""
    draft = read_roster("Anna Ek, ledamot\nANNA EK, ersättare")
    assert len(draft.people) == 1
    assert draft.problems == ((Problem.TWICE, 2),)


@pytest.mark.parametrize("second", ["Anna Ek (M), ledamot", "anna  ek, M, ersättare", "Anna Ek, ledamot"])
def test_only_another_party_makes_two_of_one_name(second: str) -> None:
    """Two members can be called the same. A party that is missing tells nobody apart."""
    draft = read_roster(f"Anna Ek (M), ledamot\nAnna Ek (S), ledamot\n{second}")
    assert [(one.name, one.group) for one in draft.people] == [("Anna Ek", "M"), ("Anna Ek", "S")]
    assert draft.problems == ((Problem.TWICE, 3),)
    asked = read_roster("Anna Ek (M)\nAnna Ek (S)").unplaced
    assert [one.group for one in asked] == ["M", "S"]


def test_four_hundred_people_are_taken_and_more_are_refused() -> None:
    """A council with its substitutes fits well within."""
    names = [f"{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(401)]
    assert len(read_roster("\n".join(f"Anna {name}, ledamot" for name in names[:400])).people) == 400
    draft = read_roster("\n".join(f"Anna {name}, ledamot" for name in names))
    assert draft == RosterDraft((), ((Problem.TOO_MANY, 401),))


PIECES = st.sampled_from(
    [
        *(
            "Anna",
            "Ek",
            "Anna Ek",
            "Bo Lind",
            "(S)",
            "(M, distans)",
            "S",
            "Vänsterpartiet",
            "ordförande",
            "vice ordf.",
            "ledamot",
        ),
        *(
            "ersättare",
            "tjänstgör",
            "ej",
            "tjänstgör ej",
            "distans",
            "i rummet",
            "frånvarande",
            "part",
            "socialchef",
            "clerk",
        ),
        *(
            "\n",
            "\n",
            "; ",
            ", ",
            "\t",
            " ",
            " – ",
            ": ",
            "(",
            ")",
            "/",
            "|",
            "1. ",
            "• ",
            "Namn;Roll;Parti\n",
            "121212-1212",
        ),
    ]
)


NAMES = st.text(alphabet="abcdeåäö -'", min_size=1, max_size=12).map(lambda name: f"Anna {name.title()} Ek")
SAID = st.lists(
    st.sampled_from(
        [
            "ordförande",
            "ledamot",
            "ersättare",
            "tjänstgör",
            "tjänstgör ej",
            "distans",
            "i rummet",
            "frånvarande",
            "S",
            "(KD)",
        ]
    ),
    min_size=1,
    max_size=5,
)


@given(st.lists(st.tuples(NAMES, SAID, st.sampled_from([", ", "; ", "\t", " | "])), min_size=1, max_size=8))
def test_people_survive_being_shown_and_read_again(lines: list[tuple[str, list[str], str]]) -> None:
    """Whatever was said of them, in whatever order."""
    people = read_roster("\n".join(between.join([name, *said]) for name, said, between in lines)).people
    assert read_roster(as_text(people)) == RosterDraft(people)


@given(st.lists(PIECES | st.text(max_size=6), max_size=30).map("".join))
@example("Anna Ek (S) (M), ledamot")
@example("Anna ' Ek, ordförande")
def test_any_text_is_read_and_the_editable_text_gives_the_same_people(text: str) -> None:
    """Never an error, and what is shown for correction means what was understood."""
    people = read_roster(text).people
    again = read_roster(as_text(people))
    assert again.people == people
    assert again.problems == ()


def test_a_name_never_shows_in_a_log() -> None:
    """The draft can be printed by accident."""
    assert "Anna" not in repr(read_roster("Anna Ek, ledamot"))


def test_a_capacity_in_the_column_of_the_party_is_shown_as_what_it_gives_when_it_is_saved() -> None:
    """R-251: the preview carries the people on as text, and nobody becomes chair who was shown as a member."""
    draft = read_roster("Namn\tRoll\tParti\nÅsa Öst\tledamot\tordförande\nBo Lind\tledamot\tS")
    assert [(one.capacity, one.group) for one in draft.people] == [(Capacity.CHAIR, ""), (Capacity.MEMBER, "S")]
    assert read_roster(as_text(draft.people)).people == draft.people


MINUTES = """Närvarande
Beslutande: Anna Ek (S), ordförande, Bo Lind (M), 1:e vice ordförande, Eva Alm (C) §§ 1–12 och Dan Ö (V), tjg ers för Gun Lind (V), Ola By (L)
Ej tjänstgörande ersättare\tFia Berg (S) kl. 13.00–15.20, Kim Al (s)
Frånvarande ledamöter
Pia Lund [KD]
Insynsplats
Per Sten (SD)
Övriga närvarande: Sara Ost, nämndsekreterare
Lisa Hed, bitr. förvaltningschef
Ola Ro, KVK
Åhörare
Nils By
Tolk: Mia Li
Vakant (SD)
Jan–Erik Ek (F!), ledamot"""


def test_what_stands_above_a_meetings_minutes_is_read() -> None:
    """Headings on the line of the first name, several people a line, who serves for whom, and during what."""
    draft = read_roster(MINUTES)
    assert seen(draft) == [
        ("Anna Ek", CHAIR, "S", "", None),
        ("Bo Lind", VICE, "M", "", None),
        ("Eva Alm", MEMBER, "C", "", None),
        ("Dan Ö", SUBSTITUTE, "V", "", True),
        ("Ola By", MEMBER, "L", "", None),
        ("Fia Berg", SUBSTITUTE, "S", "", False),
        ("Kim Al", SUBSTITUTE, "S", "", False),
        ("Pia Lund", MEMBER, "KD", "away", None),
        ("Sara Ost", SECRETARY, "", "", None),
        ("Lisa Hed", OFFICIAL, "", "", None),
        ("Mia Li", SUPPORT, "", "", None),
        ("Jan-Erik Ek", MEMBER, "F!", "", None),
    ]
    asked, audience, vacant = Problem.NO_CAPACITY, Problem.AUDIENCE, Problem.VACANT
    assert draft.problems == ((asked, 7), (asked, 10), (audience, 12), (vacant, 14))
    assert [(one.line_no, one.name) for one in draft.unplaced] == [(7, "Per Sten"), (10, "Ola Ro")]


def test_a_party_is_taken_by_its_matter_and_never_by_a_name() -> None:
    """Each line that says the matter is one party; whoever is named below is left out, and that is said."""
    draft = read_roster(
        "Part i ärende 14\nNils Ny\nOmbud för part i ärende 3, distans\nPart i ärende 4: Eva Sten\nKim Al"
    )
    assert [(one.name, one.capacity, one.matter, str(one.place)) for one in draft.people] == [
        ("", Capacity.PARTY, 14, ""),
        ("", Capacity.PARTY, 3, "remote"),
        ("", Capacity.PARTY, 4, ""),
    ]
    assert draft.problems == ((Problem.PARTY, 2), (Problem.PARTY, 5))
    assert read_roster(as_text(draft.people)).people == draft.people


def test_a_party_group_holds_as_long_as_the_list_is_ordered_by_it() -> None:
    """Parties under each capacity end with it; capacities under each party do not end the party."""
    under = read_roster("Ledamöter\nSocialdemokraterna (S)\nAnna Ek\nErsättare\nBo Lind")
    assert [one.group for one in under.people] == ["Socialdemokraterna", ""]
    over = read_roster("Moderaterna:\nLedamöter\nAnna Ek\nErsättare\nBo Lind")
    assert [one.group for one in over.people] == ["Moderaterna", "Moderaterna"]


def test_a_column_tells_for_whom_a_substitute_serves() -> None:
    """Whose seat it is, is nobody on the line."""
    draft = read_roster("Ledamöter\tParti\tErsätter\nAnna Ek\tS\t-\nBo Lind\tM\tGun Lind")
    assert seen(draft) == [("Anna Ek", MEMBER, "S", "", None), ("Bo Lind", SUBSTITUTE, "M", "", True)]


@pytest.mark.parametrize(
    ("line", "group"),
    [
        ("Anna Ek, s, ledamot", "S"),
        ("S: Anna Ek, ledamot", "S"),
        ("KD Anna Ek, ledamot", "KD"),
        ("Anna Ek - S - ledamot", "S"),
        ("Anna Ek /C/ ledamot", "C"),
        ("Anna Ek [MP], ledamot", "MP"),
        ("Anna Ek (kd), ledamot", "KD"),
        ("Anna Ek, Centern, ledamot", "Centern"),
        ("Anna Ek, Arbetarepartiet-Socialdemokraterna, ledamot", "Arbetarepartiet-Socialdemokraterna"),
    ],
)
def test_a_party_group_is_known_in_every_spelling(line: str, group: str) -> None:
    """Before the name or after it, in letters large and small."""
    assert seen(read_roster(line)) == [("Anna Ek", MEMBER, group, "", None)]


@pytest.mark.parametrize(
    ("line", "name", "capacity"),
    [
        ("Eva Ordförande (S), ledamot, distans", "Eva Ordförande", "member"),
        ("Per Sekreterare; ersättare", "Per Sekreterare", "substitute"),
        ("Ledamot: Bo Ordförande", "Bo Ordförande", "member"),
        ("Lisa Distans, ledamot", "Lisa Distans", "member"),
        ("Eva Alm ordförande", "Eva Alm", "chair"),
        ("Eva vice ordförande", "Eva", "vice_chair"),
    ],
)
def test_a_surname_that_is_a_word_of_ours_is_a_name(line: str, name: str, capacity: str) -> None:
    """With a capital behind one name it is a surname: nobody becomes chair by theirs."""
    (one,) = read_roster(line).people
    assert (one.name, one.capacity.value) == (name, capacity)


def test_a_surname_alone_gives_nobody_a_capacity() -> None:
    """The secretary is asked for it."""
    assert read_roster("Eva Ordförande").people == ()


@pytest.mark.parametrize(
    "line",
    [
        "Anna Ek (M), Ledamot/ersättare, distans",
        "Anna Ek; ersättare/ledamot; M",
        "Anna Ek (M), ledamot, ersättare",
        "Namn\tUppdrag\nAnna Ek\tLedamot/ersättare",
        "Ledamot/ersättare Anna Ek",
        "Ersättare/ledamot: Anna Ek",
        "Anna Ek, ersättare (ledamot)",
    ],
)
def test_whether_somebody_is_member_or_substitute_is_asked_where_the_line_says_both(line: str) -> None:
    """Neither holds, whatever heads the list; whoever is chair or vice chair is a member too, and is not asked."""
    for text in (line, f"Ledamöter\n{line}"):
        draft = read_roster(text)
        assert draft.people == ()
        assert [one.name for one in draft.unplaced] == ["Anna Ek"]
    chair = read_roster("Anna Ek, ordförande/ledamot").people
    assert [one.capacity for one in chair] == [Capacity.CHAIR]
