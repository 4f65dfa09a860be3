"""What the bot itself does in a step, apart from showing its card: private chats, rosters, targeted lines, the chat's switch."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.remote.online_meetings import OnlineMeeting, OnlineMeetings
from bot.remote.teams import address
from bot.tolerant import identifier, items, regardless_of_case, within
from bot.trial import words
from bot.trial.calls import REFUSALS, Calls, quoted, refusal
from bot.trial.card import TrialCards, message
from bot.trial.evidence import Evidence
from bot.trial.shape import VOCABULARY
from bot.trial.steps import ALONE, MEANT
from dialogs.said.chat_setting import ChatSetting
from dialogs.said.inbound import Place

_BOTH: Final = 2
_READ_BACK_S: Final = 10.0


@dataclass(slots=True)
class Doer:
    """Does the bot's part at one place. `object_ids` are the object ids of the two; `last` is the newest card of the trial."""

    calls: Calls
    drawing: TrialCards
    evidence: Evidence
    place: Place
    meetings: OnlineMeetings | None
    read_back_s: float = _READ_BACK_S
    last: str = ""
    object_ids: dict[str, str] = field(default_factory=dict, repr=False)
    _private: dict[str, tuple[Place, str]] = field(default_factory=dict, repr=False)
    _switched: tuple[OnlineMeeting, ChatSetting] | None = None

    async def do(self, step: str) -> None:
        """Do what belongs to the step before anybody is waited for; nothing where nothing does."""
        deeds: Mapping[str, Callable[[], Awaitable[None]]] = {
            "private": self._go_private,
            "roster": self._read_roster,
            "left": self._read_call,
            "targeted": self._send_targeted,
            "graph": self._read_options,
            "chat_off": self._turn_off,
        }
        if step in deeds:
            await deeds[step]()

    async def undo(self, step: str) -> None:
        """Leave things as they were, once a step is over."""
        if step == "chat_off":
            await self.restore()
        elif step == "private":
            for place, card in self._private.values():
                await self.calls.edit(place, card, message(self.drawing.answer(words.THANKS)), "private_edit")
        elif step == "ended" and self.last:
            await self.calls.delete(self.place, self.last)

    async def restore(self) -> None:
        """Let the chat be as it was before we turned it off; nothing where we did not."""
        if self._switched is None:
            return
        (meeting, setting), self._switched = self._switched, None
        await self._turn("restored", meeting, setting)

    async def _go_private(self) -> None:
        for person in self.evidence.people:
            chat = await self.calls.open_private(self.place, person)
            if not chat:
                self.calls.note("private_post", self.evidence.asked["private_open"].outcome)
                continue
            place = Place(chat, self.place.tenant, personal=True, service_url=self.place.service_url)
            card = message(self.drawing.one(ALONE.title, ALONE, "private"))
            self._private[person] = (place, await self.calls.post(place, card, "private_post"))

    async def _read_roster(self) -> None:
        url = address(self.place, "v3/conversations", self.place.chat)
        await self.calls.read("roster", f"{url}/pagedmembers?pageSize=200", self._both_listed)
        for person in self.evidence.people[:1]:
            await self.calls.read("member", f"{url}/members/{quoted(person)}")
        if self.place.meeting_id is not None:
            await self.calls.read("meeting", address(self.place, "v1/meetings", self.place.meeting_id), _about_meeting)
            await self._read_part("participant")

    async def _read_call(self) -> None:
        await self._read_part("in_call")

    async def _read_part(self, what: str) -> None:
        account = self.object_ids.get(self.evidence.people[0], "") if self.evidence.people else ""
        if self.place.meeting_id is None or not account:
            return
        url = address(self.place, "v1/meetings", self.place.meeting_id, "participants", account)
        await self.calls.read(what, f"{url}?tenantId={quoted(self.place.tenant)}", _about_part)

    async def _send_targeted(self) -> None:
        for person in self.evidence.people[1:]:
            line = message(self.drawing.one(words.LINE, MEANT, "targeted")) | {"recipient": {"id": person}}
            await self.calls.post(self.place, line, "targeted", "?isTargetedActivity=true")

    async def _read_options(self) -> None:
        if self.meetings is None:
            return
        try:
            found = await self.meetings.find(self.place)
            options = await self.meetings.graph.read(found.tenant, "trial", found.path)
        except REFUSALS as error:
            self.calls.note("graph", refusal(error))
            return
        self.calls.recording.add("graph", "out", "graph", "", options)
        scope = identifier(within(options.get("lobbyBypassSettings")).get("scope"))
        known = scope in VOCABULARY["scope"]
        self.calls.note("graph", "done", frozenset({"lobby"}) if known else frozenset())

    async def _turn_off(self) -> None:
        if self.meetings is None:
            return
        try:
            found = await self.meetings.find(self.place)
        except REFUSALS as error:
            self.calls.note("chat_off", refusal(error))
            return
        self._switched = (found, found.setting)
        if not await self._turn("chat_off", found, ChatSetting.DISABLED):
            return
        line = message(self.drawing.answer(words.THANKS))
        posted = await self.calls.post(self.place, line, "post_off")
        if posted or self.last:
            await self.calls.edit(self.place, posted or self.last, self._off_card(posted), "edit_off")
        for place, _ in list(self._private.values())[:1]:
            await self.calls.post(place, line, "private_off")

    def _off_card(self, posted: str) -> dict[str, object]:
        # The step's own card keeps its button: it is edited only where nothing else could be posted.
        return message(self.drawing.answer(words.THANKS)) if posted else self.drawing.of("chat_off")

    async def _turn(self, what: str, meeting: OnlineMeeting, to: ChatSetting) -> bool:
        """Turn the switch; whether it was read back within ten seconds."""
        assert self.meetings is not None  # noqa: S101  # a meeting was found through it
        back = False
        try:
            await self.meetings.turn(meeting, to)
            async with asyncio.timeout(self.read_back_s):
                while not back:
                    back = await self.meetings.setting(meeting) is to
                    await asyncio.sleep(0 if back else self.read_back_s / 20)
        except REFUSALS as error:
            self.calls.note(what, refusal(error))
            return False
        except TimeoutError:
            self.calls.note(what, "done")
            return False
        self.calls.note(what, "done", frozenset({"read_back"}))
        return True

    def _both_listed(self, answer: Mapping[str, object]) -> frozenset[str]:
        rows = [regardless_of_case(one) for one in items(answer.get("members"))]
        mine = [one for one in rows if one.get("id") in self.evidence.people]
        for one in mine:
            account = identifier(one.get("aadobjectid")) or identifier(one.get("objectid"))
            self.object_ids.setdefault(str(one["id"]), account)
        known = [one for one in mine if one.get("aadobjectid") or one.get("objectid")]
        return frozenset(name for name, found in (("both", mine), ("accounts", known)) if len(found) == _BOTH)


def _about_meeting(answer: Mapping[str, object]) -> frozenset[str]:
    details = regardless_of_case(answer.get("details"))
    return frozenset({"graph_id"}) if identifier(details.get("msgraphresourceid")) else frozenset()


def _about_part(answer: Mapping[str, object]) -> frozenset[str]:
    part = regardless_of_case(regardless_of_case(answer).get("meeting"))
    known = {"role": bool(identifier(part.get("role"))), "in_call": part.get("inmeeting") is True}
    return frozenset(name for name, there in known.items() if there)
