"""How a probe is judged by what arrived and by what was answered. A word of somebody's proves nothing."""

from collections.abc import Callable
from typing import Final

from bot.trial import words
from bot.trial.arrival import TrialArrival
from bot.trial.evidence import Evidence
from bot.trial.verdict import Verdict, fails, untried, works

Judge = Callable[[Evidence], Verdict]
_BOTH: Final = 2
_LATE_S: Final = 5.0


def without_right() -> Verdict:
    """The variant has not asked for what it takes."""
    return untried(words.NO_RIGHT)


def heard(
    kind: str, step: str, verb: str = "", *, both: bool = False, when: Callable[[TrialArrival], bool] = lambda _: True
) -> Judge:
    """It works when such an activity arrived in the step; with `both`, from each of the two."""

    def judge(evidence: Evidence) -> Verdict:
        found = [one for one in evidence.of(kind, step, verb) if when(one)]
        senders = {one.who for one in found} & set(evidence.people)
        if len(senders) == _BOTH or (found and not both):
            return works(words.ARRIVED.filled(count=len(found)))
        return _missing(evidence, step) or fails(words.CAME_OF.filled(count=len(senders)) if both else words.NOTHING)

    return judge


def asked(what: str, fact: str = "") -> Judge:
    """It works when Microsoft took what we asked, and its answer had the `fact`."""

    def judge(evidence: Evidence) -> Verdict:
        answer = evidence.asked.get(what)
        if answer is None:
            return untried(words.NOT_ASKED)
        if not answer.done:
            return fails(words.ANSWERED.filled(code=answer.outcome))
        return works(words.TAKEN) if not fact or fact in answer.facts else fails(words.LACKS)

    return judge


def after(what: str, judge: Judge) -> Judge:
    """As `judge` says, once `what` was done; before that it could not be tried."""
    return lambda evidence: judge(evidence) if _was_done(evidence, what) else untried(words.FIRST_FAILED)


def on_phone(evidence: Evidence) -> Verdict:
    """It works when a press came from a phone. That none of the two has one cannot be told from a press that never came."""
    pressed = evidence.of("invoke/adaptiveCard/action")
    return works(words.ARRIVED.filled(count=1)) if any(one.on_phone for one in pressed) else untried(words.NO_PHONE)


def came_once(evidence: Evidence) -> Verdict:
    """It works when nobody's slow press came twice."""
    presses = [one.who for one in evidence.of("invoke/adaptiveCard/action", "slow", "trial.slow")]
    if not presses:
        return untried(words.NOT_PRESSED)
    return works(words.ONCE) if len(presses) == len(set(presses)) else fails(words.SEVERAL.filled(count=len(presses)))


def all_told(kind: str, step: str) -> Judge:
    """It works when the events of this kind name both people."""

    def judge(evidence: Evidence) -> Verdict:
        named = frozenset[str]().union(*(one.members for one in evidence.of(kind, step))) & set(evidence.people)
        if len(named) == _BOTH:
            return works(words.ARRIVED.filled(count=len(named)))
        return _missing(evidence, step) or fails(words.CAME_OF.filled(count=len(named)))

    return judge


def same(what: str) -> Judge:
    """It works when all that arrived from the meeting's chat told the same."""

    def judge(evidence: Evidence) -> Verdict:
        different = {getattr(one, what) for one in evidence.arrivals if not one.private} - {""}
        if not different:
            return untried(words.NEVER_TOLD)
        return works(words.ALWAYS_SAME) if len(different) == 1 else fails(words.DIFFERENT.filled(count=len(different)))

    return judge


def punctual(evidence: Evidence) -> Verdict:
    """It works when everything arrived within five seconds of the time that Teams wrote on it."""
    if not evidence.arrivals:
        return untried(words.NEVER_TOLD)
    late = [one for one in evidence.arrivals if one.late_s > _LATE_S]
    return fails(words.LATE.filled(count=len(late))) if late else works(words.IN_TIME)


def _was_done(evidence: Evidence, what: str) -> bool:
    answer = evidence.asked.get(what)
    return answer is not None and answer.done


def _missing(evidence: Evidence, step: str) -> Verdict | None:
    if step in evidence.skipped:
        return untried(words.SKIPPED)
    return None if step in evidence.shown else untried(words.NOT_SHOWN)
