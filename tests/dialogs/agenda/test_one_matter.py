"""One matter while it is put together: the strictest that anything in it says holds."""

from dialogs.agenda.kind_words import Mark
from dialogs.agenda.one_matter import Group
from dialogs.meeting.kinds import MatterKind


def group(words: str, section: Mark | None = None) -> Group:
    """A matter with this line of its own."""
    return Group(7, 1, words, section)


def kind(one: Group) -> MatterKind | None:
    """The kind that the group says it is, None where nothing says it."""
    mark = one.mark()
    return mark.kind if mark else None


def test_a_matter_of_which_nothing_is_said_has_no_mark() -> None:
    """It is ordinary, and its words may be kept."""
    one = group("Budget för 2027")
    assert one.mark() is None
    assert not one.confidential


def test_a_part_and_a_line_below_speak_for_the_whole_matter() -> None:
    """A confidential sub-item makes the matter confidential (R-107)."""
    part, below = group("Anmälningar"), group("Ansökan")
    part.parts.append((2, "a", "Beslut (sekretess)"))
    below.below.append((2, "Omfattas av sekretess"))
    assert (kind(part), kind(below)) == (MatterKind.SECRECY, MatterKind.SECRECY)
    assert part.confidential


def test_the_section_holds_unless_the_line_is_stricter() -> None:
    """Of two marks the stricter is taken."""
    closed = Mark(MatterKind.CLOSED, "stängt")
    assert kind(group("Budget", closed)) is MatterKind.CLOSED
    assert kind(group("A.B. (nivå 4)", closed)) is MatterKind.SECRECY_INDIVIDUAL


def test_initials_alone_mean_that_the_matter_is_about_somebody() -> None:
    """It is taken as confidential, and that is in doubt."""
    assert group("A.B.").own() == Mark(MatterKind.SECRECY, "initialer", sure=False)
    assert group("Svar till A.B.").own() is None


def test_what_stands_between_brackets_holds_whatever_else_is_said() -> None:
    """The secretary wrote it there."""
    one = group("Riktlinjer för sekretess [öppet]", Mark(MatterKind.SECRECY, "sekretess"))
    one.below.append((2, "hemligt"))
    assert kind(one) is MatterKind.ORDINARY


def test_a_groups_words_are_not_in_what_it_prints() -> None:
    """No log may hold them."""
    one = group("Ordet")
    one.parts.append((2, "a", "Ordet"))
    one.below.append((3, "Ordet"))
    assert "Ordet" not in repr(one)
