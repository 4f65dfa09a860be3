"""What the trial asks of Teams: each answer is recorded by its shape, and becomes evidence by its code and a few facts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import quote

import orjson

from bot.remote.errors import Forbidden, Gone, Later, NoToken, Refused
from bot.remote.http import Remote, Request
from bot.remote.teams import address
from bot.tolerant import identifier
from bot.trial.evidence import Asked, Evidence
from bot.trial.recording import Recording
from dialogs.said.inbound import Place

REFUSALS = (Later, Gone, Forbidden, Refused, NoToken)
Facts = Callable[[Mapping[str, object]], frozenset[str]]


@dataclass(slots=True)
class Calls:
    """Asks in one place, and writes down what came of it. `step` is where the trial is."""

    remote: Remote
    evidence: Evidence
    recording: Recording
    bot: str
    step: str = ""

    async def post(self, place: Place, activity: Mapping[str, object], what: str, query: str = "") -> str:
        """Post; the id of the message, "" where it was not taken."""
        url = address(place, "v3/conversations", place.chat, "activities") + query
        return identifier((await self.ask(what, "POST", url, activity)).get("id"))

    async def edit(self, place: Place, message_id: str, activity: Mapping[str, object], what: str) -> None:
        """Put something else in the place of a message of our own."""
        url = address(place, "v3/conversations", place.chat, "activities", message_id)
        await self.ask(what, "PUT", url, {**activity, "id": message_id})

    async def delete(self, place: Place, message_id: str) -> None:
        """Take away a message of our own."""
        await self.ask("delete", "DELETE", address(place, "v3/conversations", place.chat, "activities", message_id))

    async def open_private(self, place: Place, person: str) -> str:
        """Open somebody's own chat; its id, "" where it was not opened."""
        asked = {
            "bot": {"id": self.bot},
            "isGroup": False,
            "members": [{"id": person}],
            "tenantId": place.tenant,
            "channelData": {"tenant": {"id": place.tenant}},
        }
        return identifier((await self.ask("private_open", "POST", address(place, "v3/conversations"), asked)).get("id"))

    async def read(self, what: str, url: str, facts: Facts = lambda _: frozenset()) -> Mapping[str, object]:
        """Read something; `facts` are looked for in the answer."""
        return await self.ask(what, "GET", url, facts=facts)

    async def ask(
        self,
        what: str,
        method: str,
        url: str,
        body: Mapping[str, object] | None = None,
        facts: Facts = lambda _: frozenset(),
    ) -> Mapping[str, object]:
        """The answer, empty where there is none; what came of it is evidence from now on."""
        request = Request("trial", method, url, None if body is None else orjson.dumps(dict(body)))
        try:
            answer = await self.remote.call(request)
        except REFUSALS as error:
            self.note(what, refusal(error))
            return {}
        self.recording.add(self.step, "out", what, "", answer)
        self.note(what, "done", facts(answer))
        return answer

    def note(self, what: str, outcome: str, facts: frozenset[str] = frozenset()) -> None:
        """Keep what came of it. A failure is not forgotten because something of the same kind works later."""
        before = self.evidence.asked.get(what)
        if before is None or before.done:
            self.evidence.asked[what] = Asked(what, outcome, facts)
        if outcome != "done":
            self.recording.add(self.step, "out", f"{what} refused", "", None)


def refusal(error: Exception) -> str:
    """What is told of a refusal: its kind, and Microsoft's code where it has one."""
    code = getattr(error, "code", "") or getattr(error, "reason", "")
    return f"{type(error).__name__} {getattr(error, 'status', '') or ''} {code}".strip().replace("  ", " ")


def quoted(part: str) -> str:
    """One part of an address."""
    return quote(part, safe="")
