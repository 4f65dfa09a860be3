"""How the journal tells a matter's way over the table, and the checklist."""

from collections.abc import Mapping
from datetime import UTC, datetime

from cards.swedish_time import clock
from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller, by, of_kind
from dialogs.matter.decision_facts import SpecialDecision, SpecialDecisionLapsed, SpecialDecisionTakenBack
from dialogs.matter.facts import (
    Answered,
    AnswerTakenBack,
    Asked,
    CallTakenBack,
    CheckLapsed,
    HostChecked,
    LevelRaised,
    MatterCalled,
    MatterEnded,
    MatterOpened,
    WordsLeft,
)
from dialogs.meeting.meeting import MatterState


def _checked(t: Teller, x: HostChecked) -> str:
    said = (t.say.checked if x.only_entitled else t.say.not_checked).format(by=t.by, no=x.no)
    obstacles = t.phrases.readiness.obstacles
    heard = (t.say.let_hear.format(names=", ".join(map(t.name, x.people))),) if x.people else ()
    return " ".join((said, *heard, *(obstacles[one] for one in x.missing if one in obstacles)))


def _lapsed(t: Teller, x: CheckLapsed) -> str:
    return t.say.check_lapsed.format(no=x.no)


def _opened(t: Teller, x: MatterOpened) -> str:
    by_proof = t.phrases.chat_switch.noted["opened"].format(no=x.no) if not t.entry.by else ""
    if not (x.reason or x.unready or x.unmet):
        return by_proof or t.say.opened.format(by=t.by, no=x.no)
    parts = [by_proof or t.say.opened_anyway.format(by=t.by, no=x.no)]
    parts.append(t.say.reason.format(reason=t.why(x.reason)))
    parts += [t.say.unready.format(count=len(x.unready))] if x.unready else []
    parts += [t.say.unmet.format(count=len(x.unmet))] if x.unmet else []
    return " ".join(parts)


def _ended(t: Teller, x: MatterEnded) -> str:
    matter = t.meeting.matter(x.no)
    waits = matter is not None and matter.state is MatterState.WAITING
    return (t.say.called_back if waits else t.say.ended).format(by=t.by, no=x.no)


def _asked(t: Teller, x: Asked) -> str:
    if not x.no:
        return t.say.asked_opening
    # Answers of the same round were given before it is asked: then the run goes on from the matter before.
    goes_on = any(p.answer is not None and p.answer.round == x.round for p in t.meeting.people.values())
    return (t.say.prolonged if goes_on else t.say.asked).format(no=x.no)


def _answered(t: Teller, x: Answered) -> str:
    say = t.say
    by_mouth = (say.unsafe_recorded if x.unsafe else say.confirmed_recorded) if x.recorded else ""
    where = say.for_matter.format(no=x.no) if x.no else say.at_opening
    phrase = by_mouth or (say.unsafe if x.unsafe else say.confirmed)
    return phrase.format(by=t.by, name=t.name(x.person), where=where, items=t.items(x.unsafe))


def _answer_back(t: Teller, x: AnswerTakenBack) -> str:
    own = t.did(x.person) or t.person(t.entry.by) is None
    return (t.say.answer_back if own else t.say.answer_back_recorded).format(by=t.by, name=t.name(x.person))


def _left(t: Teller, x: WordsLeft) -> str:
    at = clock(datetime.fromtimestamp(x.since, UTC))
    say = t.phrases.remains
    thing = say.things.get(x.what if x.who else "room", say.things["card"])
    return say.noted.format(no=x.no, thing=thing.format(name=t.name(x.who), at=at))


def _decided(t: Teller, x: SpecialDecision) -> str:
    say = t.phrases.matter
    if x.date:
        return say.special_noted.format(by=t.by, no=x.no, date=x.date, section=x.section)
    if x.was_date:
        return say.special_removed.format(by=t.by, no=x.no, date=x.was_date, section=x.was_section)
    return say.special_lapsed.format(no=x.no)


def _decision_lapsed(t: Teller, x: SpecialDecisionLapsed) -> str:
    return t.phrases.matter.special_lapsed.format(no=x.no)


def _decision_back(t: Teller, x: SpecialDecisionTakenBack) -> str:
    say = t.phrases.matter
    phrase = say.special_again if x.date else say.special_back
    return phrase.format(by=t.by, no=x.no, date=x.date, section=x.section)


SENTENCES: Mapping[type[Fact], Tell] = {
    LevelRaised: of_kind("raised"),
    WordsLeft: _left,
    MatterCalled: by("called"),
    CallTakenBack: by("called_back"),
    HostChecked: _checked,
    CheckLapsed: _lapsed,
    MatterOpened: _opened,
    MatterEnded: _ended,
    Asked: _asked,
    Answered: _answered,
    AnswerTakenBack: _answer_back,
    SpecialDecision: _decided,
    SpecialDecisionLapsed: _decision_lapsed,
    SpecialDecisionTakenBack: _decision_back,
}
