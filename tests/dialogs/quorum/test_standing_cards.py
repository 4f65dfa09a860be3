"""The cards that hosts have alone follow every step, and nobody is sent one anew by that (R-083, R-182, R-250)."""

from dataclasses import replace

from cards.phrases import book
from cards.quorum import QuorumLost
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Tell
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned, LinkLost, Resumed
from dialogs.quorum import standing_cards
from dialogs.quorum.pages import QuorumLostPage, RemotePeoplePage, RollPage
from dialogs.sitting.facts import Closed
from tests.support.meetings import answered, happened, seen_by
from tests.support.shown_cards import rendered, texts
from tests.support.small_board import board, done, said


def standing(*facts: Fact) -> set[tuple[str, type]]:
    """Whose cards are drawn again where they stand when this is written."""
    outcome = replace(said(board(), "adjourn", minutes="5"), facts=facts)
    return {(one.to, type(one.page)) for one in standing_cards.follow(outcome, board())}


def test_what_changes_who_is_there_is_drawn_on_each_host_s_card() -> None:
    """Both hosts have the quorum and the remote people; the secretary the short roll call."""
    both = {(host, page) for host in ("oid-chair", "oid-secretary") for page in (QuorumLostPage, RemotePeoplePage)}
    assert standing(LinkLost("anna")) == {*both, ("oid-secretary", RollPage)}


def test_an_answer_to_the_checklist_draws_none() -> None:
    """Nearly all facts of an evening."""
    assert standing(answered("anna")) == standing() == set()


def test_nobody_is_sent_one_who_has_none() -> None:
    """Each goes only where it stands."""
    tells = [one for one in said(board(), "adjourn", minutes="5").deliveries if isinstance(one, Tell)]
    drawn = [one for one in tells if isinstance(one.page, QuorumLostPage)]
    assert drawn
    assert all(one.where_it_stands and not one.anew for one in drawn)


def lost(*facts: Fact) -> str:
    """What the card of the quorum says after this."""
    view = draw(QuorumLostPage(), seen_by(happened(board(), *facts), "chair"))
    assert isinstance(view, QuorumLost)
    return texts(rendered(view))


def test_the_card_of_the_quorum_claims_nothing_in_a_break_after_it_and_at_the_end() -> None:
    """Nobody has been looked for yet: it is the line alone, and no alarm. After the close it says that the sitting is over."""
    say = book.SV
    assert say.quorum.again_shown in lost()
    assert say.quorum.states["paused"] in lost(Adjourned(5, "pause"))
    after = lost(Adjourned(5, "pause"), Resumed())
    assert say.quorum.lost_titles["not_shown"] not in after
    assert say.quorum.answers["not_shown"].format(sure=0, seats=3, needed=2) in after
    assert say.readiness.past["closed"] in lost(Closed())
    assert done(board(), "adjourn", minutes="5").break_minutes == 5
