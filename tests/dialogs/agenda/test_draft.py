"""What an agenda was understood as: nothing that it prints holds a title, and one too long is refused."""

from dialogs.agenda.draft import MAX_MATTERS, AgendaDraft, DraftMatter, Remark, RemarkKind
from dialogs.agenda.read_agenda import read_agenda
from dialogs.meeting.kinds import MatterKind


def test_a_draft_is_too_many_only_where_a_remark_says_so() -> None:
    """Other remarks refuse nothing."""
    assert not AgendaDraft(notices=(Remark(RemarkKind.DOUBT, 1, 1),)).too_many
    assert AgendaDraft(notices=(Remark(RemarkKind.DOUBT, 1, 1), Remark(RemarkKind.TOO_MANY, 81, 81))).too_many


def test_a_sitting_holds_so_many_matters_and_not_one_more() -> None:
    """None is taken of an agenda with more."""
    text = "\n".join(f"{n}. Sak" for n in range(1, MAX_MATTERS + 1))
    full, over = read_agenda(text), read_agenda(f"{text}\n{MAX_MATTERS + 1}. Sak")
    assert (len(full.lines), full.too_many) == (MAX_MATTERS, False)
    assert (over.lines, over.too_many) == ((), True)


def test_a_matters_words_are_not_in_what_it_prints() -> None:
    """No log may hold them."""
    matter = DraftMatter(7, MatterKind.ORDINARY, "Ordet", None, 1, None, ("a) Ordet",))
    assert "Ordet" not in repr(AgendaDraft((matter,)))
