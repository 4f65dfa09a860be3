"""Who takes part with another account than the municipality's."""

import pytest

from cards.readiness import Details
from dialogs import readiness
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.presence.facts import Entered
from dialogs.roster.facts import InChat, Vouched
from tests.support.meetings import CAST, a_meeting, happened, seated, seen_by
from tests.support.profiles import load
from tests.support.shown_cards import rendered, texts


@pytest.mark.parametrize(("profile", "told"), [("karlstad", ["Anna"]), ("linkoping", [])])
def test_another_account_is_told_where_the_rules_want_the_municipalitys(profile: str, told: list[str]) -> None:
    """R-026: of those whom Teams shows in the call, vouched for or not; no party, and nobody whom the other rules ask nothing of."""
    party = seated("eva", "party", "remote", matter=4)
    guests = [fact for who in ("anna", "bo", "eva") for fact in (InChat(who, foreign=True), Vouched(who))]
    meeting = happened(a_meeting(people=(*CAST, party)), *guests, Entered("anna"), Entered("eva"))
    view = readiness.draw(ReadinessPage(), seen_by(meeting, "chair", load(profile)))
    assert isinstance(view, Details)
    assert [one.name.partition(" (")[0] for one in view.hints if one.code == "another_account"] == told
    assert ("Anna använder inte kommunens konto, som era regler anger." in texts(rendered(view))) is bool(told)
