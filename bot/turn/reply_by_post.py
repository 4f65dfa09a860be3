"""The reply that the courier brings, since the HTTP answer can carry no card: what it shows, to whom, and how often.

Whoever writes "status" again and again fills the room for everybody. So the same question in the room within ten seconds
is answered once, and one person is shown things in the room a few times a minute; after that alone. That holds for words
which only ask to be shown something, and for nothing that somebody answers, presses or hands in.
"""

from collections import OrderedDict, deque
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from bot.store.sendables import LaterReply
from dialogs.judging.outcome import Draft, Page
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.shared_pages import NoticePage
from dialogs.said.inbound import Pressed, Said, Spoke
from dialogs.typed.commands import only_shows

AGAIN_S: Final = 10
"""What changed nothing may be asked again after so long; what Teams repeats comes within seconds."""

MOST_SHOWN: Final = 6
"""So many times a minute one person is shown something in the room."""

_MINUTE: Final = timedelta(minutes=1)
_MOST_KEPT: Final = 10_000


def goes_by_post(said: Said) -> bool:
    """Whether the answer to it can carry no card, so that the courier has to bring it."""
    return said.road.by_post if isinstance(said, Pressed) else isinstance(said, Spoke)


@dataclass(slots=True)
class ByPost:
    """Makes the reply a delivery, and remembers who lately asked: in memory alone, since nothing is decided by it."""

    _asked: OrderedDict[tuple[str, str], deque[datetime]] = field(default_factory=OrderedDict)

    def reply(self, said: Said, page: Page | Draft, known: str, cause: str) -> LaterReply:
        """Return the reply as a delivery, of a page only: a draft's words live in no row, and whoever sent them hears how to go on.

        `known` is the key by which a repetition is known, `cause` the same where something was written down.
        """
        page = page if isinstance(page, Page) else NoticePage(NoticeCode.ONLY_IN_DIALOG)
        who, place, second = said.who, said.place, int(said.at.timestamp())
        if isinstance(said, Spoke) and not cause and not place.personal and only_shows(said.words):
            if self._too_often(said):
                page, known = replace(page, private=True), f"shown:{second // 60}"
            elif not page.private:
                name, codes = page.kept()
                asked = ":".join(map(str, ("shown", name, *codes, second // AGAIN_S)))
                return LaterReply("", "", place.chat, personal=False, page=page, key=asked)
        key = cause or (known if isinstance(said, Spoke) else f"{known}:{second // AGAIN_S}")
        return LaterReply(who.key, who.mri, place.chat, place.personal, page, key or said.fresh, who.locale)

    def _too_often(self, said: Spoke) -> bool:
        """Note that this person asks, and tell whether they were shown enough within the last minute."""
        key = (said.place.chat, said.who.key)
        times = self._asked.setdefault(key, deque())
        self._asked.move_to_end(key)
        while len(self._asked) > _MOST_KEPT:
            self._asked.popitem(last=False)
        while times and times[0] <= said.at - _MINUTE:
            times.popleft()
        if len(times) >= MOST_SHOWN:
            return True
        times.append(said.at)
        return False
