"""How the journal tells the roll call, what is proved of remote people, and that the chair went on without a quorum."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from cards.counting import counted, people
from cards.swedish_time import clock
from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller, lowered
from dialogs.quorum.answers_facts import AnswersAlone, AnswersTakenBack
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded, RollGoesOn, RollTakenBack, WentOnWithout
from dialogs.quorum.mend_facts import AskedToMend
from dialogs.quorum.remote_ask_facts import AskTakenBack, RemoteAsked
from dialogs.quorum.remote_word_facts import Ascertained, AscertainedTakenBack, RemoteDecided, RemoteUndecided
from dialogs.quorum.seat_facts import (
    DisqualificationTakenBack,
    Disqualified,
    ReturnTakenBack,
    SeatTakenAgain,
    Serves,
    ServiceTakenBack,
)
from dialogs.quorum.time_to_go_facts import GoAsked, GoTakenBack, MustGo
from dialogs.quorum.who_is_counted import needed


def _names(t: Teller, people: Iterable[str]) -> str:
    return ", ".join(map(t.name, people))


def _by(phrase: str) -> Tell:
    return lambda t, _: t.phrases.quorum.noted[phrase].format(by=t.by)


def _people(phrase: str) -> Tell:
    return lambda t, x: t.phrases.quorum.noted[phrase].format(by=t.by, names=_names(t, x.people))


def _answered(t: Teller, x: RollAnswered) -> str:
    say = t.phrases.quorum
    answer = t.word(say.noted_as, x.answer)
    if x.since:
        since = clock(datetime.fromtimestamp(x.since, UTC))
        return say.noted["gone_since"].format(by=t.by, name=t.name(x.person), clock=since)
    return say.noted["answered_out" if x.out else "answered"].format(by=t.by, name=t.name(x.person), answer=answer)


def _ended(t: Teller, x: RollEnded) -> str:
    said = t.phrases.quorum.noted["ended_left" if x.left else "ended"]
    return said.format(by=t.by, people=people(x.left, t.phrases.common))


def _decided(t: Teller, x: RemoteDecided) -> str:
    said = (("approved", x.approved), ("declined", x.declined))
    sentences = [
        t.phrases.quorum.noted[word].format(by=t.by, names=_names(t, people)) for word, people in said if people
    ]
    return " ".join([*sentences, *([t.phrases.remote.noted["exceeded"].format(most=x.most)] if x.most else [])])


def _asked(t: Teller, x: RemoteAsked) -> str:
    say = t.phrases.remote
    days = counted(x.late, t.phrases.common.days)
    what = ("late" if x.late else "asks") if x.wants else "asks_no_longer"
    noted = say.recorded if x.recorded else say.noted
    return noted[what].format(by=t.by, name=t.name(x.person), days=days)


def _went_on(t: Teller, x: WentOnWithout) -> str:
    say = t.phrases.quorum
    seats = t.meeting.seats
    line = say.answers.get(x.answer, say.answers["not_shown"])
    filled = line.format(sure=x.sure, seats=seats, needed=needed(seats))
    said = say.noted["went_on_sought" if x.sought else "went_on"]
    missing = people(x.sought, t.phrases.common)
    return said.format(by=t.by, no=x.no, line=f"{lowered(filled)}.", people=missing)


def _serves(t: Teller, x: Serves) -> str:
    say = t.phrases.quorum
    why = t.word(say.seat_why, x.why).format(no=x.no)
    seat = say.noted["seat"].format(instead=t.name(x.instead), why=why) if x.instead else say.noted["seat_vacant"]
    return say.noted["serves_recorded" if x.recorded else "serves"].format(by=t.by, name=t.name(x.person), seat=seat)


def _seat_again(t: Teller, x: SeatTakenAgain) -> str:
    which = "seat_again" if x.substitute else "out_again"
    said = t.phrases.quorum.noted[f"{which}_recorded" if x.recorded else which]
    return said.format(by=t.by, name=t.name(x.person), substitute=t.name(x.substitute))


def _goes(t: Teller, x: MustGo) -> str:
    said = t.phrases.going.noted[("goes" if x.at else "stays") + ("_noted" if x.noted else "")]
    return said.format(by=t.by, name=t.name(x.person), clock=clock(datetime.fromtimestamp(x.at, UTC)))


def _of_going(phrase: str) -> Tell:
    return lambda t, x: t.phrases.going.noted[phrase].format(
        by=t.by, name=t.name(getattr(x, "person", "")), names=_names(t, getattr(x, "people", ()))
    )


def _of_one(phrase: str) -> Tell:
    return lambda t, x: t.phrases.quorum.noted[phrase].format(by=t.by, name=t.name(x.person), no=getattr(x, "no", 0))


SENTENCES: Mapping[type[Fact], Tell] = {
    RollBegun: _by("begun"),
    RollAnswered: _answered,
    RollTakenBack: _people("taken_back"),
    RollEnded: _ended,
    RollGoesOn: _by("goes_on"),
    RemoteDecided: _decided,
    RemoteUndecided: _people("undecided"),
    Ascertained: _people("ascertained"),
    AscertainedTakenBack: _people("unascertained"),
    WentOnWithout: _went_on,
    RemoteAsked: _asked,
    AskTakenBack: lambda t, x: t.phrases.remote.noted["taken_back"].format(by=t.by, name=t.name(x.person)),
    MustGo: _goes,
    GoTakenBack: _of_going("taken_back"),
    GoAsked: _of_going("asked"),
    Serves: _serves,
    ServiceTakenBack: _of_one("service_taken_back"),
    SeatTakenAgain: _seat_again,
    ReturnTakenBack: _of_one("out_again_taken_back"),
    Disqualified: _of_one("disqualified"),
    AskedToMend: _of_one("asked_to_mend"),
    AnswersAlone: lambda t, x: t.phrases.quorum.noted["answers_alone"].format(by=t.by, no=x.no),
    AnswersTakenBack: lambda t, x: t.phrases.quorum.noted["answers_taken_back"].format(by=t.by, no=x.no),
    DisqualificationTakenBack: _of_one("disqualified_taken_back"),
}
