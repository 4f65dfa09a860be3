"""The roll call and the quorum's line as they are read: who is called, what is said of it, and how to go on."""

import json
from dataclasses import replace

import pytest

from cards.phrases import book
from cards.quorum import QuorumShown
from cards.who_and_why import MOST_NAMED
from tests.support.gallery.hall import card
from tests.support.gallery.people import EKSTROM, LIND, STROM
from tests.support.gallery.roll_call import COUNCIL, NO, NO_ROLL, ONE_SHORT, OVER, PAUSED, RUNNING, UNSURE, YES
from tests.support.quorum_line import line_read
from tests.support.shown_cards import buttons, rendered, texts

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
    """The answer first, then the forecast."""
    assert line_read(shown) == swedish


def test_the_line_names_whom_to_confirm_and_what() -> None:
    """A row each, with the first thing that is lacking; those who do not fit are counted."""
    rows = f"- {EKSTROM}: inte sedd och hörd - {LIND}: distansdeltagandet är inte godkänt ännu"
    assert f"Att bekräfta: {rows} Om " in line_read(UNSURE)
    assert "till" not in line_read(replace(UNSURE, lacking=(("A", ("seen",)),) * MOST_NAMED))
    assert "- och 1 till" in line_read(replace(UNSURE, lacking=(("A", ("seen",)),) * (MOST_NAMED + 1)))


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


def test_the_title_says_what_the_answer_says() -> None:
    """No is no, and what is not shown is said to be so; the step that was to be taken stands below."""
    assert band_of("quorum-stop") == ["Det är inte visat att ni är beslutsföra", "Ärende 4 skulle tas upp."]
    assert band_of("quorum-stop-secretary") == ["Ni är inte beslutsföra", "Ärende 4 skulle avslutas."]
    assert band_of("quorum-stop-both") == ["Ni är inte beslutsföra"]
    assert band_of("quorum-lost") == ["Ni är inte längre beslutsföra"]


def test_that_the_roll_call_is_to_end_is_answered_where_it_is_asked() -> None:
    """The second word stands at the question, above the name; and calling the roll anew is not what is pressed first."""
    titles = [title for title, _ in buttons(card("roll-left"))]
    assert titles[0] == SV.quorum.end_anyway
    assert SV.quorum.end not in titles
    assert '"style": "positive"' in json.dumps(card("roll-all")["body"][-1])
    assert '"style": "positive"' not in json.dumps(card("roll-over")["body"][-1])


def test_where_nobody_is_to_be_called_that_is_said() -> None:
    """Not that all were."""
    assert SV.quorum.nobody_called in texts(card("roll-nobody"))


def test_what_is_lacking_stands_at_the_box_without_the_name_again() -> None:
    """The box has the name."""
    shown = texts(card("remote-people"))
    assert "Distansdeltagandet är inte godkänt ännu, inte sedd och hörd." in shown
    assert "Godkänd och bekräftad." in shown
    assert f"{LIND}: distansdeltagandet är inte godkänt ännu, inte sedd och hörd" in texts(
        card("remote-people-secretary")
    )


def band_of(name: str) -> list[str]:
    """The texts of the card's band."""
    return [str(one["text"]) for one in texts_in(card(name)["body"][0])]


def texts_in(part: object) -> list[dict[str, object]]:
    """The texts of an element, but for signs alone."""
    if isinstance(part, list):
        return [one for each in part for one in texts_in(each)]
    if not isinstance(part, dict):
        return []
    if part.get("type") == "TextBlock":
        return [part] if len(str(part["text"])) > 2 else []
    return [one for each in part.values() for one in texts_in(each)]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_whoever_is_on_no_roster_is_read_aloud_and_the_rest_counted(language: str) -> None:
    """And the question whether anybody was left out, once the roll call is over (R-079)."""
    say, over = book.of(language).quorum, replace(OVER, ended=True, others={"unlisted": (STROM,)}, unnamed=3)
    shown = texts(rendered(over, language))
    assert say.others["unlisted"].format(names=STROM) in shown
    assert say.others["unlisted_more"].format(count=3) in shown
    assert say.others_ask in shown
    assert say.others_ask not in texts(rendered(replace(over, rested=True), language))
