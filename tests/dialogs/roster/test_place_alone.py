"""Where somebody sits is taken from words that say that and nothing else (R-018)."""

import pytest

from dialogs.meeting.places import PersonPlace
from dialogs.roster.read_list import read_roster

CONTRARY = """
    ej distans|inte på distans|distans nekad|distans: nej|utan distans|distans avbokat|avbokat distans|distans?|distans nej|kanske distans
    ej på plats|inte i rummet|inte frånvarande|ej sjuk|ej förhindrad|i rummet: nej|not remote|not in the room|not absent|remote: no
    distans, i rummet|i rummet/distans|frånvarande, distans|distans bara § 3|distans om tåget är sent|ber om distans|distans från kl 14
"""
PLAIN = {
    PersonPlace.REMOTE: "distans|på distans|deltar på distans|Teams|via länk|distans: ja|(distans)|remote",
    PersonPlace.ROOM: "i rummet|på plats|fysiskt|i sessionssalen|i rummet: ja|in the room",
    PersonPlace.AWAY: "frånvarande|ej närvarande|anmält förhinder|sjuk|kommer ej|absent",
}


@pytest.mark.parametrize("said", [said.strip() for said in CONTRARY.replace("\n", "|").split("|") if said.strip()])
def test_words_around_a_place_leave_it_unsaid_and_are_told(said: str) -> None:
    """Nor does a heading above say it then."""
    for text in (f"Anna Ek, ledamot, {said}", f"Anna Ek (S); ledamot; {said}", f"Distans\nAnna Ek, ledamot, {said}"):
        draft = read_roster(text)
        assert [(one.place, one.place_unclear) for one in draft.people] == [(PersonPlace.NOT_SAID, True)], text
        assert said.split(",", maxsplit=1)[0].split("/", maxsplit=1)[0].split("§", maxsplit=1)[0].strip() in " ".join(
            words for _, words in draft.lost
        ), text


@pytest.mark.parametrize(
    ("said", "place"), [(said, place) for place, words in PLAIN.items() for said in words.split("|")]
)
def test_a_place_alone_holds(said: str, place: PersonPlace) -> None:
    """Whatever stands above."""
    for head in ("", "Distans\n", "Frånvarande\n"):
        assert [one.place for one in read_roster(f"{head}Anna Ek, ledamot, {said}").people] == [place]
