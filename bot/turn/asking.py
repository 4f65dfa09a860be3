"""Asks a person who wrote alone which sitting they mean, and hears what they wrote as said in the one that they choose (R-251).

What was typed waits in the store meanwhile: not at all in a confidential matter of any of them, and no longer than until
one is called, or the time is up.
"""

from dataclasses import replace
from typing import Final

from bot.store import chats, questions, sittings
from bot.store.clock import microseconds
from bot.store.database import Connection
from bot.store.questions import Question
from bot.turn.elsewhere import Elsewhere
from bot.turn.rules import Rules
from dialogs.journal.entries import short_key
from dialogs.judging.outcome import Outcome, Wake
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.shared_pages import refused
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Pressed, Road, Said, Spoke, TimePassed
from dialogs.sitting.ask_which import CHOOSE, FORGET, Possible, which
from dialogs.typed.commands import command

__all__ = ["CHOOSE", "FORGET", "answer_to", "ask", "chosen", "settled"]

_MOST: Final = 9
"""So many sittings are asked about: a number of one digit answers."""


def ask(conn: Connection, rules: Rules, elsewhere: Elsewhere, said: Spoke, keys: tuple[str, ...]) -> Outcome:
    """Return the question; what was typed is kept until it is answered, and words of one's own only where nothing is confidential."""
    found = command(said.words)
    brings_words = found is not None and found.wording
    if brings_words and said.doubt is not None:
        return refused(CommonRefusal.DOUBTED)  # The words alone would wait, and not what is to be asked of them.
    rows = [row for row in (sittings.find(conn, key) for key in keys) if row is not None][-_MOST:]
    if brings_words:
        # Nobody calls a confidential matter between the look and the note.
        for chat in sorted({row.chat for row in rows}):
            chats.hold(conn, chat)
        if elsewhere.hushed(conn, rules, said, said.place.chat).hushed_elsewhere:
            return refused(CommonRefusal.HUSHED)
    form = short_key("which", said.place.chat, said.message)
    shown = tuple(row.key for row in rows)
    question = Question(said.who.key, form, said.message, shown, brings_words, at=microseconds(said.arrived or said.at))
    questions.ask(conn, question, said.words)
    page = which(form, [_possible(elsewhere.sitting(conn, rules, row)) for row in rows])
    return Outcome(deliveries=(Wake(f"{FORGET}:{form}", questions.LASTS_S),), reply=page)


def answer_to(conn: Connection, said: Said, at: int) -> tuple[Question, str] | None:
    """Return the question that this answers, and the sitting chosen: pressed, or typed as its number. None where it is no answer."""
    if not isinstance(said, Pressed | Spoke):
        return None
    question = questions.find(conn, said.who.key, at)
    if question is None:
        return None
    if isinstance(said, Pressed):
        meant = said.verb == CHOOSE and said.form == question.form and said.sitting in question.sittings
        return (question, said.sitting) if meant and question.chosen in ("", said.sitting) else None
    digit = said.words.spoken.strip().rstrip(".")
    number = int(digit) if len(digit) == 1 and digit.isascii() and digit.isdigit() else 0
    if said.edited or question.chosen or not 0 < number <= len(question.sittings):
        return None
    return question, question.sittings[number - 1]


def chosen(conn: Connection, said: Pressed | Spoke, question: Question) -> Spoke | None:
    """Return what was typed, as it is said now; None where it is not there any more."""
    typed = questions.typed(conn, question)
    if typed is None:
        return None
    return Spoke(
        place=said.place,
        who=said.who,
        at=said.at,
        fresh=said.fresh,
        sent=said.sent,
        arrived=said.arrived,
        message=question.message,
        words=typed,
    )


def settled(conn: Connection, said: Said, question: Question | None, sitting: str, at: int) -> tuple[Said, bool]:
    """Return what is to be judged, and whether words were destroyed: the answered question is over, and so are old ones.

    Where another answer was faster, on another road, this one is a late choice, and the rule says so.
    """
    if isinstance(said, TimePassed) and said.what.startswith(FORGET):
        return said, questions.expire(conn, at)
    if question is None:
        return said, False
    if questions.choose(conn, question, sitting):
        return said, question.brings_words
    late = Pressed(place=said.place, who=said.who, at=said.at, fresh=said.fresh, verb=CHOOSE, road=Road.SUBMIT)
    return replace(late, arrived=said.arrived, sitting=sitting, form=question.form), False


def _possible(meeting: Meeting) -> Possible:
    secretary = next((host.name for host in meeting.hosts if host is not meeting.chair), "")
    return Possible(meeting.key, meeting.board, meeting.date, secretary)
