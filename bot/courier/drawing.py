"""Draws a page from the newest state of its sitting, as an activity that Teams takes."""

import secrets
from dataclasses import dataclass

from bot.courier.ports import Activity, Newest, Sees
from bot.turn.rules import Look, Rules
from cards import kit
from cards.view import wordings_shown
from dialogs.inbound import Sender
from dialogs.outcome import Page


@dataclass(frozen=True, slots=True)
class Drawing:
    """Makes activities of pages."""

    sees: Sees
    rules: Rules

    async def activity(self, newest: Newest, page: Page, viewer: Sender | None = None) -> Activity:
        """Return `page` as `viewer` sees it (None: the whole chat), in their language, as a message with one card.

        There is no text next to the card: Teams would make two messages of it, and the id for later edits be lost.
        """
        fresh = secrets.token_hex(8)  # The forms of one drawing are told from those of the next.
        view = self.rules.draw(page, newest.meeting, Look(viewer, newest.at, fresh, head=newest.head))
        keys = wordings_shown(view)
        words = await self.sees.words(newest.meeting.key, keys) if keys else {}
        card = self.rules.render(view, words, viewer.locale if viewer is not None else "")
        attachment = {"contentType": kit.CARD_TYPE, "content": card}
        return {"type": "message", "summary": card["fallbackText"], "attachments": [attachment]}
