"""At most one sitting of a chat is begun (R-252)."""

from dataclasses import replace
from typing import Any

from cards.phrases import book
from dialogs.judging.outcome import Outcome
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned
from dialogs.sitting import begin_lead_close as sitting
from dialogs.sitting.facts import Closed
from dialogs.sitting.pages import OtherBegunPage, WhichToClosePage
from tests.support.meetings import a_meeting, happened, kinds, pressed, scene_of, seen_by


def test_a_second_sitting_is_not_begun_and_the_answer_names_the_first() -> None:
    """R-252: also while the first is adjourned; a closed one is in nobody's way."""
    first = replace(a_meeting(), key="s0", board="Socialnämnden", date="2026-11-24")
    said, mine = pressed("meeting.begin"), a_meeting(begun=False)
    for live in (first, happened(first, Adjourned(10, "pause"))):
        out = sitting.begin(said, replace(scene_of(said, mine), others=(live,)))
        assert out == Outcome(reply=OtherBegunPage("Socialnämnden", "2026-11-24"))
        assert out.reply is not None
        card = draw(out.reply, seen_by(mine, "chair")).draw(book.SV, {})  # type: ignore[arg-type]  # a page
        assert "Öppnat nu: Socialnämnden 2026-11-24." in str(card)
    closed = happened(first, Closed())
    assert kinds(sitting.begin(said, replace(scene_of(said, mine), others=(closed,))))[0] == "Begun"


def test_the_question_which_to_close_has_a_button_for_each() -> None:
    """This one's, while it goes on, and the other's, which is known by its own key."""
    page = WhichToClosePage("s0", "Socialnämnden", "2026-11-24")
    card = draw(page, seen_by(a_meeting(), "chair")).draw(book.SV, {})
    titles = [action["title"] for action in _actions(card)]
    assert titles == ["Avsluta Kommunstyrelsen 2026-11-25", "Avsluta Socialnämnden 2026-11-24"]
    assert [action["data"]["sitting"] for action in _actions(card)] == ["s1", "s0"]
    ended = draw(page, seen_by(happened(a_meeting(), Closed()), "chair")).draw(book.EN, {})
    assert [action["title"] for action in _actions(ended)] == ["Close Socialnämnden 2026-11-24"]


def _actions(card: dict[str, Any]) -> list[dict[str, Any]]:
    return [action for element in card["body"] for action in element.get("actions", ())]
