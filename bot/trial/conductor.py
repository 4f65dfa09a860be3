"""Leads the two people from step to step, takes in what arrives, and answers those who press."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

import orjson

from bot.tolerant import chat_id, text, within
from bot.trial import words
from bot.trial.arrival import TrialArrival, kind_of, read_arrival
from bot.trial.calls import Calls
from bot.trial.card import TrialCards, message
from bot.trial.deeds import Doer
from bot.trial.evidence import Evidence
from bot.trial.probes import PROBES
from bot.trial.recording import Recording
from bot.trial.steps import AFTER, IN, LOOK, SKIP, SLOW, STEPS, SWAPPED, TrialStep
from bot.trial.verdict import Outcome
from cards import kit
from dialogs.said.inbound import Place


@dataclass(frozen=True, slots=True)
class TrialPace:
    """How long a step waits for the two, how slow a slow answer is, and how long the first message is waited for."""

    patience_s: float = 30.0
    slow_s: float = 4.0
    first_s: float = 600.0
    read_back_s: float = 10.0


@dataclass(slots=True)
class TrialConductor:
    """One trial, in the chat where `code` was written; what comes from elsewhere is none of its business.

    The code stands on the operator's screen alone: a trial turns a chat off, and nobody else may choose which.
    `begun` makes what speaks at a place; `waiting` is the step that waits for the two, once all that it shows has been sent.
    """

    evidence: Evidence
    recording: Recording
    drawing: TrialCards
    calls: Calls
    begun: Callable[[Place], Doer]
    now: Callable[[], datetime]
    pace: TrialPace
    code: str
    step: str = "begin"
    waiting: str = ""
    place: Place | None = None
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> bool:
        """Lead through all steps; whether anybody ever wrote to us."""
        try:
            async with asyncio.timeout(self.pace.first_s):
                while self.place is None:
                    await self._next_arrival()
        except TimeoutError:
            return False
        doer = self.begun(self.place)
        self.evidence.shown.add("begin")
        try:
            for step in STEPS[1:]:
                await self._take(step, doer)
        finally:
            await doer.restore()
        if doer.evidence.asked.get("post"):
            await self.calls.post(self.place, message(self.drawing.answer(words.DONE)), "last")
        return True

    async def hear(self, activity: Mapping[str, object], tenant: str) -> bytes | None:
        """Take in an activity; the body of the answer to one who pressed. What was said is not kept."""
        arrival = read_arrival(activity, self.step, self.now())
        if arrival.kind.startswith("typing"):
            return None
        if not self._is_of_the_trial(activity, arrival, tenant):
            return _elsewhere(arrival, self.drawing.language)
        self.evidence.arrivals.append(arrival)
        self._learn(arrival)
        who = str(self.evidence.people.index(arrival.who) + 1) if arrival.who in self.evidence.people else ""
        self.recording.add(self.step, "in", kind_of(activity), who, activity)
        if arrival.verb == SKIP.verb:
            self.evidence.skipped.add(self.step)
        self._arrived.set()
        return orjson.dumps(await self._answer(arrival)) if arrival.kind.startswith("invoke") else None

    def _is_of_the_trial(self, activity: Mapping[str, object], arrival: TrialArrival, tenant: str) -> bool:
        """Whether it came from the trial's chat, which the code makes one, or from one of the two alone."""
        chat = chat_id(within(activity.get("conversation")).get("id"))
        if arrival.private:
            return arrival.who in self.evidence.people
        if self.place is None and arrival.kind == "message" and self.code in text(activity.get("text")).lower():
            service = text(activity.get("serviceUrl"))
            self.place = Place(chat, tenant, meeting_id=arrival.meeting_id or None, service_url=service)
        return self.place is not None and chat == self.place.chat

    def _learn(self, arrival: TrialArrival) -> None:
        """The two are the first who write or press in the trial's chat."""
        acts = arrival.kind.startswith(("message", "invoke")) and arrival.who and not arrival.private
        if acts and len(self.evidence.people) < 2 and arrival.who not in self.evidence.people:  # noqa: PLR2004  # the two
            self.evidence.people.append(arrival.who)

    async def _take(self, step: TrialStep, doer: Doer) -> None:
        self.step = self.calls.step = step.key
        await self._show(step, doer)
        if step.key in self.evidence.shown:
            await doer.do(step.key)
            self.waiting = step.key
            await self._wait(step)
        await doer.undo(step.key)

    async def _show(self, step: TrialStep, doer: Doer) -> None:
        shown = self.drawing.step(step, self.evidence.people)
        if step.edits and doer.last:
            await self.calls.edit(doer.place, doer.last, shown, "edit")
            taken = self.evidence.asked["edit"].done
        else:
            doer.last = await self.calls.post(doer.place, shown, "post")
            taken = bool(doer.last)
        if taken:
            self.evidence.shown.add(step.key)

    async def _wait(self, step: TrialStep) -> None:
        """Wait until every probe of the step works, or it is skipped, or patience is at an end."""
        if not step.taps and not step.refreshes:
            return
        try:
            async with asyncio.timeout(self.pace.patience_s):
                while not self._is_over(step):
                    await self._next_arrival()
        except TimeoutError:
            return

    def _is_over(self, step: TrialStep) -> bool:
        ends = (Outcome.WORKS,) if step.key not in self.evidence.skipped else tuple(Outcome)
        # What cannot be heard in this step by anything that arrives is not waited for.
        waited = [one for one in PROBES if one.step == step.key and one.key not in NOT_WAITED_FOR]
        able = [one for one in waited if self.evidence.variant in one.variants]
        return bool(able) and all(one.verdict(self.evidence).outcome in ends for one in able)

    async def _next_arrival(self) -> None:
        await self._arrived.wait()
        self._arrived.clear()

    async def _answer(self, arrival: TrialArrival) -> dict[str, object]:
        match arrival.kind, arrival.verb:
            case "invoke/task/fetch", _:
                return self.drawing.dialog(self.step)
            case "invoke/task/submit", _:
                return {"task": {"type": "message", "value": words.THANKS.text(self.drawing.language)}}
            case _, IN.verb:
                return _card(self.drawing.one(SWAPPED.title, SWAPPED, "together"))
            case _, SLOW.verb:
                await asyncio.sleep(self.pace.slow_s)
                return _card(self.drawing.one(AFTER.title, AFTER, "slow"))
            case _, verb if verb == LOOK:
                return _card(self.drawing.answer(words.THANKS))
        said = words.THANKS.text(self.drawing.language)
        return {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": said}


NOT_WAITED_FOR = frozenset(
    [
        "phone",
        "once",
        "same_meeting",
        "same_service",
        "punctual",
        "delete",
        "private_edit",
        "restored",
        "chat_off",
        "post_off",
        "edit_off",
        "private_off",
        "in_call",
        "targeted",
        "post",
        "edit",
    ]
)


def _elsewhere(arrival: TrialArrival, language: str) -> bytes | None:
    """What somebody who presses in another chat is told: nothing was done."""
    if not arrival.kind.startswith("invoke"):
        return None
    said = words.ELSEWHERE.text(language)
    if arrival.kind.startswith("invoke/task"):
        return orjson.dumps({"task": {"type": "message", "value": said}})
    return orjson.dumps({"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": said})


def _card(card: dict[str, object]) -> dict[str, object]:
    return {"statusCode": 200, "type": kit.CARD_TYPE, "value": card}
