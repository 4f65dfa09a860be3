"""The confidential part: who was there, and no word of the matter (R-200)."""

from cards.note_confidential import confidential_part
from cards.phrases.book import EN, SV
from cards.working_note import Attendee
from tests.support.noted import motion, note, section


def test_each_confidential_section_tells_who_was_there() -> None:
    """Those of its own section alone; who took part remotely is told without saying from where."""
    people = (Attendee("Anna Ek", "S", "member", (1, 2), remote=(2,)), Attendee("Bo", "", "member", (1,)))
    said = confidential_part(
        note(
            section(1, motion()),
            section(4, motion(), confidential=True, written=2),
            deciding=people,
            others=(Attendee("Maria", "", "official", (2,)),),
            in_part=(Attendee("Jonas", "V", "substitute", (2,)), Attendee("Fia", "", "substitute", (1,))),
        ),
        SV,
    )
    assert "### § 86 (ärende 4)\n\nSekretess: [lagrum saknas]" in said
    assert "*Beslutande:* Anna Ek (S), deltar på distans\n" in said
    assert "*Tjänstgjorde en del av ärendet, men deltog inte i beslutet:* Jonas (V)\n" in said
    assert "*Närvarande ersättare som inte tjänstgör:* Ingen antecknad." in said
    assert "*Övriga närvarande:* Maria\n" in said
    assert "*Muntliga yrkanden:* [ ]" in said
    assert "Yrkanden som lämnades skriftligt innan ärendet fick sekretess, antal: 2." in said
    assert "§ 85" not in said


def test_it_says_of_whom_and_of_what_nothing_tells() -> None:
    """As the open part does (R-195)."""
    unseen = (Attendee("Anna Ek", "S", "member", (1,), unshown=(1,)),)
    said = confidential_part(note(section(4, confidential=True), deciding=unseen, uncalled=(1,)), SV)
    assert "*Beslutande:* Anna Ek (S), inte antecknad som närvarande\n" in said
    assert "*Upprop:* Inget upprop är antecknat. Närvaron följer deltagarlistan." in said
    rested = confidential_part(note(section(4, confidential=True), unchecked=(1,)), SV)
    assert "*Upprop:* Ingen kontroll av närvaron är antecknad efter ajourneringen." in rested


def test_where_no_confidential_matter_was_treated_it_says_so() -> None:
    """And nothing of the others."""
    said = confidential_part(note(section(1, motion())), SV)
    assert "Inget ärende med sekretess har behandlats." in said
    assert "ärende 1" not in said


def test_what_nobody_handed_in_is_not_counted() -> None:
    """In both languages."""
    said = confidential_part(note(section(4, confidential=True)), EN)
    assert "Confidential: [no provision given]" in said
    assert "handed in writing" not in said
