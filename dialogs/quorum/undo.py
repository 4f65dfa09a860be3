"""How the roll call and the chair's words of remote people are taken back."""

from collections.abc import Mapping
from datetime import datetime

from dialogs.judging.outcome import Outcome, TakeBack, UndoRight, Wake
from dialogs.judging.refusals import Right
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step
from dialogs.meeting.roll_parts import ChairWord
from dialogs.quorum.asks_to_be_remote import answer_told, asked_card
from dialogs.quorum.facts import RollAnswered, RollEnded, RollGoesOn, RollTakenBack
from dialogs.quorum.pages import GoingPage, RemoteOwnPage, RemotePeoplePage, RollPage
from dialogs.quorum.remote_ask_facts import AskTakenBack, RemoteAsked
from dialogs.quorum.remote_word_facts import Ascertained, AscertainedTakenBack, RemoteDecided, RemoteUndecided
from dialogs.quorum.time_to_go import GO_DUE, asked_again
from dialogs.quorum.time_to_go_facts import GoTakenBack, MustGo
from dialogs.showing.shared_cards import READINESS


def _answered(meeting: Meeting, at: datetime, _: RollAnswered) -> Outcome | None:
    """All that one press noted: one person, or all others in the room."""
    people = tuple(key for key, noted in meeting.roll.called.items() if noted.at == at)
    if any(one.instead in people and one.at > at for _, one in meeting.roll.seats()):
        return None  # somebody was let serve for them since: the seat is not the member's before that is taken back
    asked = [key for key in people if (going := meeting.roll.called[key].going) is not None and going.asked]
    cards = tuple(card for key in asked for card in asked_again(meeting, meeting.people[key]))
    return Outcome((RollTakenBack(people),), (READINESS, *cards), RollPage()) if people else None


def _ended(meeting: Meeting, at: datetime, _: RollEnded) -> Outcome | None:
    return Outcome((RollGoesOn(),), (READINESS,), RollPage()) if meeting.roll.ended == at else None


def _decided(meeting: Meeting, at: datetime, _: RemoteDecided) -> Outcome | None:
    people = _said_at(meeting.roll.approved, at)
    declined = [key for key in people if meeting.roll.declines(key)]
    cards = (*asked_card(meeting, rings=False), *answer_told(meeting, people, also=declined))
    return Outcome((RemoteUndecided(people),), (READINESS, *cards), RemotePeoplePage()) if people else None


def _asked(meeting: Meeting, at: datetime, step: RemoteAsked) -> Outcome | None:
    """What was said before stands again, unless the chair has answered it."""
    said, word = meeting.roll.asking.get(step.person), meeting.roll.approved.get(step.person)
    if said is None or said.at != at or (word is not None and word.at >= at):
        return None
    answer = answer_told(meeting, (step.person,), also=(step.person,)) if step.recorded else ()
    reply = RemotePeoplePage() if step.recorded else RemoteOwnPage()
    return Outcome((AskTakenBack(step.person),), (READINESS, *asked_card(meeting, rings=False), *answer), reply)


def _ascertained(meeting: Meeting, at: datetime, _: Ascertained) -> Outcome | None:
    people = _said_at(meeting.roll.ascertained, at)
    return Outcome((AscertainedTakenBack(people),), (READINESS,), RemotePeoplePage()) if people else None


def _goes(meeting: Meeting, at: datetime, step: MustGo) -> Outcome | None:
    """What was said before stands again; when to ask is looked at anew."""
    said = meeting.roll.going.get(step.person)
    if said is None or said.said_at != at:
        return None
    return Outcome((GoTakenBack(step.person),), (READINESS, Wake(GO_DUE, 1)), GoingPage(step.person))


def _said_at(words: Mapping[str, ChairWord], at: datetime) -> tuple[str, ...]:
    return tuple(key for key, word in words.items() if word.at == at)


UNDO: Mapping[type[Step], TakeBack] = {
    RollAnswered: _answered,
    RollEnded: _ended,
    RemoteDecided: _decided,
    Ascertained: _ascertained,
    MustGo: _goes,
    RemoteAsked: _asked,
}
UNDO_RIGHTS: Mapping[type[Step], UndoRight] = {
    RollAnswered: lambda *_: Right.SECRETARY,
    RollEnded: lambda *_: Right.SECRETARY,
    RemoteDecided: lambda *_: Right.CHAIR,
    Ascertained: lambda *_: Right.CHAIR,
    RemoteAsked: lambda _, __, step: Right.HOSTS if step.recorded else Right.ALL,
    MustGo: lambda _, __, step: Right.HOSTS if step.noted else Right.MEMBERS,
}
