"""What hangs on a matter's number does not pass to another matter when the agenda is pasted anew (R-046, R-106)."""

import pytest

from dialogs.agenda.facts import MatterListed
from dialogs.judging.outcome import Tell
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.shared_pages import NoticePage
from dialogs.judging.who_is_entitled import entitled
from dialogs.matter.decision_facts import SpecialDecision, SpecialDecisionLapsed
from dialogs.meeting.meeting import Meeting
from dialogs.roster.facts import Assigned
from dialogs.sitting.matters_renumbered import undecided, untied
from tests.support.meetings import a_meeting, happened, listed


def with_party() -> Meeting:
    """Pia is the party in matter 3."""
    matters = (listed(1), listed(2, "protective"), listed(3, "secrecy", initials="A.B."))
    tied = Assigned("pia", "Pia", "party", object_id="oid-pia", mri="29:pia", matter=3)
    return happened(a_meeting(matters=matters), tied)


@pytest.mark.parametrize(
    "now", [MatterListed(3, "secrecy", "", "X.Y."), MatterListed(3, "secrecy"), MatterListed(3, "ordinary", "t3")]
)
def test_a_party_is_untied_where_its_number_is_another_matter_now(now: MatterListed) -> None:
    """The secretaries are told; so no stranger is entitled in somebody else's matter."""
    facts, told = untied(with_party(), [listed(1), now])
    assert told == (Tell("oid-secretary", NoticePage(NoticeCode.PARTY_UNTIED), "untied"),)
    after = happened(with_party(), now, *facts)
    pia, matter = after.people["pia"], after.matter(3)
    assert matter is not None
    assert (pia.capacity, pia.matter, entitled(pia, matter)) == (None, None, False)


def test_where_the_matter_is_the_same_the_party_stays() -> None:
    """By kind and initials; and where nobody is tied nobody is told."""
    same = listed(3, "secrecy", initials="A.B.")
    assert untied(with_party(), [same, listed(4, "secrecy")]) == ((), ())
    assert untied(a_meeting(matters=(same,)), [MatterListed(3, "secrecy", "", "X.Y.")]) == ((), ())


def test_a_special_decision_stays_with_its_matter_alone() -> None:
    """Listed once more it is the same; of another kind it is not."""
    decided = happened(with_party(), SpecialDecision(2, "2026-01-15", 7))
    for kind, special in (("protective", ("2026-01-15", 7)), ("secrecy", None)):
        matter = happened(decided, MatterListed(2, kind)).matter(2)
        assert matter is not None
        assert matter.special == special


@pytest.mark.parametrize(
    "now",
    [
        (listed(1), listed(2, "protective"), listed(3, "protective"), listed(4, "secrecy", initials="A.B.")),
        (listed(1), listed(2, "protective")),
        (listed(1), listed(2, "protective"), listed(3, "protective")),
    ],
)
def test_a_special_decision_stands_no_more_where_the_list_is_another(now: tuple[MatterListed, ...]) -> None:
    """Such matters have no title and no initials: nobody can tell which one has the number now. The secretaries are told."""
    decided = happened(with_party(), SpecialDecision(2, "2026-01-15", 7))
    facts, told = undecided(decided, now)
    assert facts == (SpecialDecisionLapsed(2),)
    assert told == (Tell("oid-secretary", NoticePage(NoticeCode.SPECIAL_LAPSED), "undecided"),)
    matter = happened(decided, *facts).matter(2)
    assert matter is not None
    assert matter.special is None


def test_a_special_decision_stands_where_the_list_is_the_same() -> None:
    """Accepted once more unchanged; where there is none nobody is told, and where a title is another it is in doubt."""
    decided = happened(with_party(), SpecialDecision(2, "2026-01-15", 7))
    rows = [MatterListed(one.no, one.kind.value, one.title, one.initials) for one in decided.matters]
    assert undecided(decided, rows) == ((), ())
    assert undecided(decided, rows, {1})[0] == (SpecialDecisionLapsed(2),)
    assert undecided(decided, ()) == ((), ())  # a list left empty changes nothing
    assert undecided(with_party(), rows[:1]) == ((), ())


def test_of_two_matters_that_nothing_tells_apart_the_party_follows_neither_once_a_number_goes() -> None:
    """Two A.B. under secrecy, and the first is struck: nobody knows which one has its number now (R-106)."""
    twins = happened(with_party(), listed(4, "secrecy", initials="A.B."))
    rows = [MatterListed(one.no, one.kind.value, one.title, one.initials) for one in twins.matters]
    assert untied(twins, rows) == ((), ())
    facts, told = untied(twins, rows[:3])
    assert [type(one) for one in facts] == [Assigned]
    assert told
    assert untied(with_party(), [one for one in rows if one.no != 1][:2]) == ((), ())
