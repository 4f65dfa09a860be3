"""The card that asked which sitting somebody means says that the question is over, as soon as what they typed is no more (R-251).

It is remembered as what it becomes, in the transaction that ends the question, and drawn again by its posting. So no restart keeps it
from being told. A card that is being posted meanwhile is looked at again by whoever posts it (`courier/question_card.py`).
"""

from collections.abc import Iterable
from dataclasses import replace

from bot.store import outbox, questions, shown_wordings
from bot.store.database import Connection
from bot.store.questions import Question
from bot.store.sendables import Redraw
from bot.turn.which_sitting import antechamber
from dialogs.judging.outcome import Wake
from dialogs.sitting.ask_which import FORGET, over
from dialogs.sitting.pages import WhichSittingPage, WhyOver


def tell(conn: Connection, ended: Iterable[Question], why: WhyOver, at: int) -> bool:
    """Have the cards of these questions drawn again; whether there was a question. `at`: the database's clock (microseconds)."""
    found = list(ended)
    for question in found:
        # What an earlier version asked is known by no chat.
        if question.chat:
            outbox.put(conn, question.chat, antechamber(question.chat), _redrawn(conn, question, why), at)
    return bool(found)


def _redrawn(conn: Connection, question: Question, why: WhyOver) -> list[Redraw]:
    redrawn = []
    for card in shown_wordings.of_sitting(conn, antechamber(question.chat)):
        if isinstance(card.page, WhichSittingPage) and card.page.form == question.form and card.who == question.person:
            shown_wordings.remember(conn, replace(card, page=over(card.page, why, question.chosen)))
            redrawn.append(Redraw(card.chat, card.activity, calm=True))
    return redrawn


def time_up(conn: Connection, what: str, chat: str, at: int) -> bool:
    """End what nobody has answered in time; whether words were destroyed. The question is looked at again when it is to be forgotten."""
    ended = tell(conn, questions.expire(conn, at), WhyOver.TIME, at)
    if questions.known(conn, what.removeprefix(f"{FORGET}:")):
        outbox.put(conn, chat, antechamber(chat), [Wake(what, questions.KEPT_S)], at)
    return ended
