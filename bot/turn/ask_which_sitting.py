"""Asks a person who wrote alone which sitting they mean, and hears what they wrote as said in the one that they choose (R-251).

What was typed waits in the store meanwhile: not at all in a confidential matter of any of them, and no longer than until
one is called, or the time is up.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.store import chats, questions, sittings
from bot.store.clock import microseconds
from bot.store.database import Connection
from bot.store.questions import Question
from bot.store.sittings import Sitting
from bot.turn import question_over
from bot.turn.rules import Rules
from bot.turn.strictest_sitting import Elsewhere
from dialogs.journal.entries import short_key
from dialogs.judging.outcome import Outcome, Wake
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.shared_pages import refused
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Pressed, Road, Said, Spoke, TimePassed, Words
from dialogs.sitting.ask_which import ANSWERED, CHOOSE, FORGET, Possible, named, ranked, shown, start_of, which
from dialogs.sitting.pages import WhyOver
from dialogs.typed.commands import command

__all__ = ["CHOOSE", "FORGET", "Answer", "answer_to", "chosen", "late_choice", "question", "settled"]

_MOST: Final = 999
"""So many sittings have a number: more than anybody takes part in, and no more than a number of three digits."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said of a question: the `sitting` chosen ("" for none), or the numbers of those to show now, and where the rest begins.

    `late`: it can be answered no more. `repeated`: the same was answered before.
    """

    question: Question
    sitting: str = ""
    shows: tuple[int, ...] = ()
    more: int = 0
    late: bool = False
    repeated: bool = False


def question(
    conn: Connection, rules: Rules, elsewhere: Elsewhere, said: Said, about: Answer | tuple[str, ...]
) -> Outcome:
    """Return the question which of these sittings is meant, or more of what an open one can be answered with."""
    if isinstance(about, Answer):
        return _again(conn, rules, elsewhere, about)
    assert isinstance(said, Spoke)  # noqa: S101  # only words wait: see `private_chats`
    return _ask(conn, rules, elsewhere, said, about)


def _ask(conn: Connection, rules: Rules, elsewhere: Elsewhere, said: Spoke, keys: tuple[str, ...]) -> Outcome:
    """Return the question; what was typed is kept until it is answered, and words of one's own only where nothing is confidential."""
    found = command(said.words)
    brings_words = found is not None and found.wording
    if brings_words and said.doubt is not None:
        return refused(CommonRefusal.DOUBTED)  # The words alone would wait, and not what is to be asked of them.
    rows = _ranked(conn, rules, elsewhere, said, keys)
    if brings_words:
        # Nobody calls a confidential matter between the look and the note.
        for chat in sorted({row.chat for row in rows}):
            chats.hold(conn, chat)
        if elsewhere.hushed(conn, rules, said, said.place.chat).hushed_elsewhere:
            return refused(CommonRefusal.HUSHED)
    form = short_key("which", said.place.chat, said.message)
    asked = tuple(row.key for row in rows)
    at = microseconds(said.arrived or said.at)
    kept = Question(said.who.key, form, said.message, asked, brings_words, at=at, chat=said.place.chat)
    before = questions.ask(conn, kept, said.words)
    if before is not None and not (before.chosen or before.over):
        question_over.tell(conn, (before,), WhyOver.NEWER, at)
    page = which(form, *shown(_all(conn, rules, elsewhere, asked)))
    return Outcome(deliveries=(Wake(f"{FORGET}:{form}", questions.LASTS_S),), reply=page)


def _again(conn: Connection, rules: Rules, elsewhere: Elsewhere, answer: Answer) -> Outcome:
    """Show other sittings of the same question. It goes on waiting, and no longer than it did."""
    every = _all(conn, rules, elsewhere, answer.question.sittings)
    return Outcome(reply=which(answer.question.form, [one for one in every if one.number in answer.shows], answer.more))


def _ranked(conn: Connection, rules: Rules, elsewhere: Elsewhere, said: Spoke, keys: Iterable[str]) -> list[Sitting]:
    """The sittings with these keys, in the order in which they are asked about."""
    rows = {row.key: row for row in (sittings.find(conn, key) for key in keys) if row is not None}
    acted = {key: elsewhere.acted(conn, rules, row, said) for key, row in rows.items()}
    there = [elsewhere.sitting(conn, rules, row) for row in rows.values()]
    return [rows[one.key] for one in ranked(said.who, acted, there)][:_MOST]


def _all(conn: Connection, rules: Rules, elsewhere: Elsewhere, keys: Iterable[str]) -> list[Possible]:
    """The sittings of a question, each with the number that it has had from the first."""
    rows = ((number, sittings.find(conn, key)) for number, key in enumerate(keys, 1))
    return [_possible(elsewhere.sitting(conn, rules, row), number) for number, row in rows if row is not None]


def answer_to(conn: Connection, rules: Rules, elsewhere: Elsewhere, said: Said, at: int) -> Answer | None:
    """Return what this answers: a sitting chosen, by a press or typed, or more of them asked for. None where it is no answer."""
    if not isinstance(said, Pressed | Spoke):
        return None
    question = questions.find(conn, said.who.key, at)
    if question is None or (isinstance(said, Spoke) and said.edited):
        return None
    answer = _answer(question, said, lambda: _all(conn, rules, elsewhere, question.sittings))
    if answer is None or question.waits(at):
        return answer
    repeated = isinstance(said, Pressed) and bool(answer.sitting) and answer.sitting == question.chosen
    return replace(answer, shows=(), late=not repeated, repeated=repeated)


def _answer(question: Question, said: Pressed | Spoke, every: Callable[[], list[Possible]]) -> Answer | None:
    """What it answers, whether or not that is in time; `every`: the sittings that can be meant."""
    if isinstance(said, Pressed) and not (said.verb == CHOOSE and said.form == question.form):
        return None
    if start := start_of(said):
        looking = isinstance(said, Pressed) and said.road.looking
        return None if looking else _shows(question, every(), start)
    if isinstance(said, Pressed):
        return Answer(question, said.sitting) if said.sitting in question.sittings else None
    found = named(said, every())
    return Answer(question, found[0].key) if len(found) == 1 else _shows(question, found)


def _shows(question: Question, sittings_: Sequence[Possible], start: int = 1) -> Answer | None:
    """Some of them, from this number; None where there are none."""
    some, more = shown(sittings_, start)
    return Answer(question, shows=tuple(one.number for one in some), more=more) if some else None


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
        return said, question_over.time_up(conn, said.what, said.place.chat, at)
    if question is None:
        return said, False
    if questions.choose(conn, question, sitting):
        question_over.tell(conn, (replace(question, chosen=sitting),), WhyOver.ANSWERED, at)
        return said, question.brings_words
    return late_choice(said, questions.find(conn, question.person, at) or question, sitting), False


def late_choice(said: Said, question: Question, sitting: str) -> Pressed:
    """Return an answer that comes too late as what it is, also a typed one: what waited for it is gone, and the rule says so."""
    answered = {ANSWERED: Words("yes")} if question.chosen else {}
    if isinstance(said, Pressed):
        return replace(said, fields=answered)
    late = Pressed(place=said.place, who=said.who, at=said.at, fresh=said.fresh, verb=CHOOSE, road=Road.SUBMIT)
    return replace(late, arrived=said.arrived, sitting=sitting, form=question.form, fields=answered)


def _possible(meeting: Meeting, number: int) -> Possible:
    secretary = next((host.name for host in meeting.hosts if host is not meeting.chair), "")
    return Possible(meeting.key, meeting.board, meeting.date, secretary, number, meeting.place)
