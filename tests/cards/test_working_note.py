"""The note names the wordings that its open part needs, and none of a confidential matter."""

from cards.naming import MatterName
from tests.support.noted import motion, note, section


def test_no_wording_of_a_confidential_matter_is_asked_for() -> None:
    """Whatever a section holds: a confidential one's title and motions are never fetched."""
    sealed = section(4, motion(wording="secret"), confidential=True)
    whole = note(section(1, motion(), motion("approve", "")), sealed, untreated=(MatterName(9, title="title:9"),))
    assert whole.wordings == ("title:1", "w1", "title:9")


def test_its_representation_tells_no_name() -> None:
    """A log line or a failed test shows none."""
    said = repr(note(section(1, motion())))
    assert [name for name in ("Anna", "Bo Lind", "Karin", "Tove") if name in said] == []
