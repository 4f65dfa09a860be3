"""What a row says of the matters that it names, and what it may say where its numbers may be of something else."""

from dialogs.agenda.kind_words import Mark
from dialogs.agenda.named_matters import EVERY_IN_DOUBT, NO_MATTER, NamedMatters
from dialogs.meeting.kinds import MatterKind

SECRET = NamedMatters(((2, 3),), Mark(MatterKind.SECRECY, "sekretess"))
OPEN_ = NamedMatters(((2, 3),), Mark(MatterKind.AUTHORITY, "myndighetsutövning"))


def test_an_unclear_number_leaves_what_may_be_secret_in_doubt() -> None:
    """What makes no matter secret stays as it was said."""
    doubt = SECRET.unclear().of(2)
    assert doubt is not None
    assert (doubt.sure, OPEN_.unclear().of(2)) == (False, OPEN_.mark)


def test_an_unclear_number_that_stands_nowhere_is_no_lost_one() -> None:
    """It is likely to be of something else; where no matter has a number nobody knows."""
    assert (SECRET.lost({1, 2}), SECRET.unclear().lost({1, 2}), SECRET.unclear().lost({0})) == (True, False, True)


def test_none_and_every_one_can_be_named() -> None:
    """Without a number that is a matter's."""
    assert (NO_MATTER.of(1), NO_MATTER.lost({1}), EVERY_IN_DOUBT.of(1)) == (None, False, EVERY_IN_DOUBT.mark)
