"""The roll call and the quorum's line as they are read: who is called, what is said of it, and how to go on."""

import pytest

from cards.phrases import book
from cards.quorum import MOST_NAMED, QuorumShown, quorum_line
from tests.support.gallery.hall import card
from tests.support.gallery.people import EKSTROM, LIND
from tests.support.gallery.roll_call import COUNCIL, NO, NO_ROLL, ONE_SHORT, PAUSED, RUNNING, UNSURE, YES
from tests.support.shown_cards import texts

SV = book.of("sv")


@pytest.mark.parametrize(
    ("shown", "swedish"),
    [
        (YES, "Beslutsför: 6 av 11. Om någon lämnar: 5 av 11, inte beslutsför."),
        (NO, "Inte beslutsför: 4 av 11, det behövs 6. Om Lena Dahl tjänstgör: 5 av 11."),
        (ONE_SHORT, "Inte beslutsför: 5 av 11, det behövs 6. Om Lena Dahl tjänstgör: 6 av 11, beslutsför."),
        (NO_ROLL, "Inget upprop är gjort. Jag räknar inte beslutsförheten."),
        (PAUSED, "Ajournerat: beslutsförheten räknas när ni återupptar."),
        (RUNNING, "Uppropet pågår: 5 hittills, det behövs 6 av 11."),
        (
            COUNCIL,
            "Inte beslutsför: 37 av 75, det behövs 38. Åke Ström i presidiet får inte delta på distans i fullmäktige och räknas inte.",
        ),
    ],
)
def test_the_line_says_how_it_stands(shown: QuorumShown, swedish: str) -> None:
    """In one line, with the forecast."""
    assert quorum_line(shown, SV) == swedish


def test_the_line_names_whom_to_confirm_and_what() -> None:
    """The first thing that is lacking of each; those who do not fit are counted."""
    assert f"{EKSTROM} (inte sedd och hörd), {LIND} (distansdeltagandet är inte godkänt)." in quorum_line(UNSURE, SV)
    few = quorum_line(QuorumShown("stands", "not_shown", 5, 11, 6, (("A", ("seen",)),) * MOST_NAMED), SV)
    assert "till" not in few


def test_the_first_button_is_where_somebody_is_listed() -> None:
    """Who is listed as remote is seen and heard first; who is listed in the room sits there first."""
    for name, title in (("roll-next", "seen"), ("roll-first", "room")):
        rows = [one for one in card(name)["body"] if one["type"] == "ActionSet"]
        assert rows[0]["actions"][0]["title"] == SV.quorum.answers_at_roll[title]


def test_what_was_noted_is_said_first() -> None:
    """By name; how many in the room; that nothing was, and why."""
    assert f"Antecknat: {EKSTROM}, på distans, sedd och hörd." in texts(card("roll-noted"))
    assert "Antecknat: 5 personer, i rummet." in texts(card("roll-rest"))
    assert SV.quorum.notes["left"].format(people="8 personer") in texts(card("roll-left"))


def test_the_secretary_has_no_button_to_go_on_and_the_chair_has() -> None:
    """The chair chooses."""
    for name, there in (("quorum-stop", True), ("quorum-stop-secretary", False), ("quorum-stop-over", False)):
        assert (SV.quorum.go_on in str(card(name))) is there
