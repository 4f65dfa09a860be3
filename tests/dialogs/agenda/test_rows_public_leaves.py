"""Rows that close and open the doors speak for what follows, and never for the matter above alone."""

import pytest

from dialogs.agenda.read_agenda import read_agenda
from dialogs.agenda.rows_public_leaves import Doors, doors_of

T = "Kvarnström bygglov"


@pytest.mark.parametrize(
    ("shuts", "opens"),
    [
        ("Allmänheten lämnar lokalen", "Allmänheten släpps in"),
        ("Åhörare lämnar", "Åhörare återkommer"),
        ("Åhörarna ombeds lämna salen", "Åhörarna välkomnas åter"),
        ("Publiken får gå ut", "Publiken får komma tillbaka"),
        ("Press och allmänhet utvisas", "Press och allmänhet bjuds in"),
        ("Dörrarna stängs", "Dörrarna öppnas"),
        ("-- PAUS, därefter slutna dörrar --", "-- Öppna dörrar --"),
        ("Paus. Dörrarna stängs", "Dörrarna öppnas igen"),
        ("Därefter slutna dörrar", "Därefter öppna dörrar"),
        ("Utan publik", "Åhörare släpps in"),
        ("Non-public part", "Public part"),
        ("Closed session", "Open meeting"),
        ("Private session", "Public part"),
        ("The public leaves the room", "The public returns"),
        ("Enskild överläggning", "Allmänheten åter"),
        ("OBS! Allmänheten går ut", "Allmänheten in igen"),
        ("Gäster och journalister lämnar mötet", "Gäster återkommer"),
        ("Stängda dörrar", "Öppna dörrar"),
    ],
)
@pytest.mark.parametrize("room", ["", "\n"])
def test_what_stands_between_is_in_doubt(shuts: str, opens: str, room: str) -> None:
    """The matter before and the one after are open."""
    draft = read_agenda(f"1. Budget\n{room}{shuts}\n{room}2. {T}\n{room}{opens}\n{room}3. Resor")
    assert [matter.kind.confidential for matter in draft.lines][1:] == [True, False]
    assert draft.lines[0].title == "Budget" or draft.lines[0].doubtful


@pytest.mark.parametrize(
    "row",
    [
        "Efter punkt 1 stängs dörrarna.",
        "Efter ärende 1 är dörrarna stängda.",
        "#2 sekretess",
        "# 2: sekretess",
        "Kl 09.30-10.00 stängda dörrar",
        "Klockan 09.30 slutna dörrar",
        "Från punkt 2 stängs dörrarna",
    ],
)
def test_a_row_below_the_list_shuts_the_second_matter(row: str) -> None:
    """By number, by sign, or by a time."""
    assert read_agenda(f"1. Budget\n2. {T}\n3. Resor\n\n{row}").lines[1].kind.confidential


@pytest.mark.parametrize("row", ["Allmänheten är välkommen", "Åhörare är välkomna", "Dörrarna öppnas kl. 9"])
def test_a_welcome_asks_nothing(row: str) -> None:
    """It says that all is open."""
    assert read_agenda(f"{row}\n1. Budget\n2. Resor").notices == ()


@pytest.mark.parametrize(
    "row",
    ["Nya dörrar till skolan", "Allmänhetens frågestund", "Pressmeddelanden", "Paus", "Publika miljöer", "x" * 100],
)
def test_other_rows_say_nothing_of_the_doors(row: str) -> None:
    """They are matters, or a break."""
    assert doors_of(row) is None
    assert doors_of("Dörrarna stängs") is Doors.SHUT


def test_a_stream_that_is_broken_off_leaves_in_doubt_what_follows_until_it_goes_on() -> None:
    """The public does not see it then."""
    draft = read_agenda("1. Upprop\nWebbsändningen avbryts\n2. Zqx\nWebbsändningen återupptas\n3. Budget")
    assert [one.doubtful for one in draft.lines] == [False, True, False]
