"""The laws of a world with several chats: what belongs to one chat's sitting is found with its people alone."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.rehearsal.client.buttons import buttons
from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended.wire_names import Json, as_object

if TYPE_CHECKING:
    from tests.world.whole.play import Whole


async def a_card_stays_with_the_people_of_its_sitting(whole: "Whole") -> str:
    """A card that stands in a chat is about a sitting of that chat; in private it is about one of a chat that the person has been in."""
    ever = {one.chat.id: one.ever for one in whole.boards}
    for chat in whole.teams.world.chats.values():
        for key in _sittings(chat):
            about = whole.minutes.meetings.get(key)
            if about is None:
                continue
            if not chat.is_private and about.chat != chat.id:
                return f"a card about {key} stands in another chat than its own"
            if chat.is_private and not ever[about.chat] & chat.members.keys():
                return f"a card about {key} stands with somebody who was never in its chat"
    return ""


def _sittings(chat: TeamsChat) -> Iterator[str]:
    cards: Iterator[Json] = (
        card
        for one in chat.from_bot
        if not one.deleted
        for view in (one.cards, *(view.cards for view in one.views.values()))
        for card in view
    )
    for card in cards:
        for button in buttons(card):
            key = as_object(button.action.get("data")).get("sitting")
            if isinstance(key, str) and key:
                yield key


async def nobody_acts_on_a_sitting_whose_chat_they_were_never_in(whole: "Whole") -> str:
    """Whatever is written down of a person's doing is of somebody who has been in the sitting's chat (R-251)."""
    ever = {one.chat.id: one.ever for one in whole.boards}
    known = {name for one in whole.teams.world.people.values() for name in (one.mri, one.object_id)}
    for key, entries in whole.minutes.entries.items():
        there, meeting = ever[whole.minutes.meetings[key].chat], whole.minutes.meetings[key]
        for entry in entries:
            person = meeting.people.get(entry.by)
            names = {entry.by} if person is None else {person.mri, person.object_id}
            accounts = names & known - {None}
            if accounts and not accounts & there:
                return f"entry {entry.seq} of {key} is by somebody who was never in its chat"
    return ""
