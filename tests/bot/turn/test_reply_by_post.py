from datetime import timedelta

import pytest

from bot.store.sendables import LaterReply
from bot.turn.reply_by_post import MOST_SHOWN, ByPost, goes_by_post
from cards.refusal import Notice
from dialogs.judging.outcome import Draft, Page, UnknownPage
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.shared_pages import NoticePage
from dialogs.said.inbound import Pressed, Road, Said, Sender, Spoke, Words
from tests.support.trial_rules import AT, ROOM

COUNTS = UnknownPage("readiness", private=False)


def asked(words: str = "status", who: str = "anna", after_s: float = 0, nr: int = 0) -> Spoke:
    """Somebody writes it in the meeting's chat."""
    sender, at = Sender(f"29:{who}", who, "tenant"), AT + timedelta(seconds=after_s)
    return Spoke(place=ROOM, who=sender, at=at, message=f"{who}{nr}", words=Words(words), mentioned=True)


def answers(by_post: ByPost, *said: Said, page: Page = COUNTS) -> list[LaterReply]:
    """Return what the courier is to bring, once each."""
    made = [by_post.reply(one, page, one.message if isinstance(one, Spoke) else "form", "") for one in said]
    return list({(one.to, one.key): one for one in made}.values())


def test_the_same_question_in_the_room_is_answered_once() -> None:
    """Whoever asks, within ten seconds; and anew after that, since things change."""
    assert len(answers(ByPost(), *(asked(who=f"p{nr}") for nr in range(100)))) == 1
    assert len(answers(ByPost(), asked(), asked(who="bo", after_s=10))) == 2


def test_who_asks_and_asks_is_answered_alone_and_then_once_a_minute() -> None:
    """A hundred and twenty questions of one outsider filled the room."""
    found = answers(ByPost(), *(asked(after_s=nr / 2, nr=nr) for nr in range(120)))
    in_the_room = [one for one in found if not one.page.private]
    assert len(in_the_room) <= MOST_SHOWN
    assert len(found) - len(in_the_room) == 1


def test_who_asked_too_often_is_shown_it_in_the_room_again_a_minute_later() -> None:
    """And nobody else is answered less for it."""
    by_post = ByPost()
    answers(by_post, *(asked(nr=nr) for nr in range(20)))
    assert answers(by_post, asked(nr=21))[0].page.private
    assert not answers(by_post, asked(who="bo"))[0].page.private
    assert not answers(by_post, asked(after_s=60))[0].page.private


@pytest.mark.parametrize("words", ["klar", "yrkande 3 bifall ja", "distans", "avsluta 7"])
def test_what_acts_is_answered_each_time(words: str) -> None:
    """Answers and motions are never too many."""
    found = answers(ByPost(), *(asked(words, nr=nr) for nr in range(30)))
    assert [(one.to, one.page.private) for one in found] == [("anna", False)] * 30


def test_a_press_of_an_old_client_is_answered_each_time() -> None:
    """Its repetition within ten seconds is the same press."""
    press = Pressed(place=ROOM, who=Sender("29:anna", "anna"), at=AT, verb="readiness.show", road=Road.SUBMIT)
    later = Pressed(place=ROOM, who=press.who, at=AT + timedelta(seconds=10), verb=press.verb, road=Road.SUBMIT)
    assert goes_by_post(press)
    assert len(answers(ByPost(), *[press] * 30, later)) == 2


def test_the_chats_that_fell_silent_are_forgotten() -> None:
    """Memory does not grow with everybody who ever asked."""
    by_post = ByPost()
    answers(by_post, *(asked(who=f"p{nr}") for nr in range(10_050)))
    assert len(by_post._asked) == 10_000


def test_a_form_that_is_drawn_from_words_is_told_alone_to_be_sent_from_its_dialog() -> None:
    """Its words live in no row; that nothing was kept, and how to go on, is for the one who sent it, wherever that was."""
    made = ByPost().reply(asked(), Draft(Notice("done")), "form", "")
    assert (made.page, made.page.private) == (NoticePage(NoticeCode.ONLY_IN_DIALOG), True)
