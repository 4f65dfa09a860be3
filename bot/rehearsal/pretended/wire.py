"""Carries activities to the bot as the Bot Framework service does, with a signed token, and brings its answers back."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import orjson

from bot.rehearsal.pretended.identity import Identity
from bot.rehearsal.pretended.line_to_bot import Line
from bot.rehearsal.pretended.loopback import loopback_url
from bot.rehearsal.pretended.recorder import Recorder
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.pretended.world import new_id

_PASSING_TROUBLES = frozenset({408, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class BotAnswer:
    """What came back: `status` is None when nothing did, and `trouble` says why. `took_s` is the whole wait."""

    status: int | None
    body: object = None
    trouble: str = ""
    took_s: float = 0.0

    @property
    def is_good(self) -> bool:
        """Whether the bot took it."""
        return self.status is not None and self.status < 300  # noqa: PLR2004 - where HTTP's successes end


@dataclass(slots=True)
class Habits:
    """How the service behaves towards the bot.

    Everything is under way for `delay_s`. After a time-out, a broken line or a passing error it tries `repeats` times
    more, `repeat_after_s` apart: a message with its old id, an invoke with a new one. None of it is what Teams
    promises; all of it is what Teams has been seen to do.
    """

    delay_s: float = 0.0
    message_timeout_s: float = 15.0
    invoke_timeout_s: float = 10.0
    repeats: int = 0
    repeat_after_s: float = 0.2


@dataclass(slots=True)
class Wire:
    """The way to the bot. `bot_url` must be loopback, and can be changed while running (a bot that was restarted).

    `spoils` sees each activity before it is sent, and may change it, or lose it by None: a Teams that is not as we think.
    """

    identity: Identity
    recorder: Recorder
    habits: Habits = field(default_factory=Habits)
    new_id: Callable[[], str] = new_id
    under_way: int = 0
    spoils: Callable[[Json], Json | None] = lambda activity: activity
    _bot_url: str = ""
    _line: Line = field(default_factory=Line)

    @property
    def bot_url(self) -> str:
        """Where the bot takes activities, the whole address."""
        return self._bot_url

    @bot_url.setter
    def bot_url(self, url: str) -> None:
        self._bot_url = loopback_url(url)

    async def tell(self, activity: Json, *, delay_s: float = 0.0) -> BotAnswer:
        """Send an activity `delay_s` seconds late, with a good token, and again if that is the service's habit."""
        spoilt = self.spoils(activity)
        if spoilt is None:
            return BotAnswer(None, trouble="lost")
        activity = spoilt
        self.under_way += 1
        try:
            if late_s := delay_s or self.habits.delay_s:
                await asyncio.sleep(late_s)
            answer = await self._tell_once(activity)
            for _ in range(self.habits.repeats):
                if answer.status is not None and answer.status not in _PASSING_TROUBLES:
                    break
                await asyncio.sleep(self.habits.repeat_after_s)
                if activity["type"] == "invoke":
                    activity = activity | {"id": f"f:{self.new_id()}"}
                answer = await self._tell_once(activity)
            return answer
        finally:
            self.under_way -= 1
            self.recorder.happened()

    async def _tell_once(self, activity: Json) -> BotAnswer:
        self.recorder.tell(activity)
        is_invoke = activity["type"] == "invoke"
        token = self.identity.token(activity["serviceUrl"])
        timeout_s = self.habits.invoke_timeout_s if is_invoke else self.habits.message_timeout_s
        answer = await self.post(orjson.dumps(activity), {"Authorization": f"Bearer {token}"}, timeout_s)
        self.recorder.answered(activity, answer.status, answer.body, answer.took_s)
        return answer

    async def post(self, octets: bytes, headers: dict[str, str] | None = None, timeout_s: float = 15.0) -> BotAnswer:
        """Send any bytes with any headers: also what the real service never would."""
        http_headers = {"Content-Type": "application/json; charset=utf-8", "User-Agent": "Microsoft-SkypeBotApi"} | (
            headers or {}
        )
        begun_s = time.perf_counter()
        try:
            async with asyncio.timeout(timeout_s):
                status, body = await self._line.post(self._bot_url, octets, http_headers)
        except TimeoutError:
            return BotAnswer(None, trouble="time-out", took_s=time.perf_counter() - begun_s)
        except OSError as error:
            return BotAnswer(None, trouble=type(error).__name__, took_s=time.perf_counter() - begun_s)
        return BotAnswer(status, _parsed(body), took_s=time.perf_counter() - begun_s)

    async def close(self) -> None:
        """Hang up."""
        await self._line.close()


def _parsed(octets: bytes) -> object:
    if not octets.strip():
        return None
    try:
        return orjson.loads(octets)
    except orjson.JSONDecodeError:
        return octets.decode(errors="replace")
