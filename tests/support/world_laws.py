"""What must never happen in any world, as functions that look at the whole of it: what is kept, and what stands posted."""

from collections.abc import Awaitable, Callable

from sqlalchemy import select

from bot.store.database import Connection
from bot.store.tables import sitting as sitting_rows
from bot.store.tables import wording as wordings
from dialogs.journal.entries import Fact
from dialogs.matter.facts import HostChecked, LevelRaised, MatterCalled, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.minutes.note_facts import NoteAsked
from dialogs.motion.facts import Moved
from dialogs.roster.facts import Assigned
from dialogs.sitting.facts import Begun, Closed, Led, SetUp
from tests.support.world_book import markers
from tests.support.world_buttons import no_old_button_acts
from tests.support.world_people import APPOINTED, PEOPLE, members_of, tenant_of
from tests.support.worlds import World

Law = Callable[[World], Awaitable[None]]

_HOSTS_FACTS = (
    SetUp,
    Begun,
    Closed,
    Led,
    MatterCalled,
    MatterOpened,
    HostChecked,
    LevelRaised,
    Moved,
    NoteAsked,
    Assigned,
)
"""What only somebody in a capacity may bring about."""


def _kept(conn: Connection) -> list[tuple[str, int | None, str, bool]]:
    columns = (wordings.c.sitting, wordings.c.matter, wordings.c.text, wordings.c.sealed)
    return [(*row,) for row in conn.execute(select(*columns)).all() if row.text.strip()]


async def kept_markers(world: World, *, sealed: bool) -> set[str]:
    """Every marker of words that the bot keeps now; with `sealed` also those that nobody is shown before they are fetched."""
    kept = await world.database.write(_kept)
    return {m for _, _, text, hidden in kept if sealed or not hidden for m in markers(text)}


async def nothing_confidential_is_kept(world: World) -> None:
    """No words said while a confidential matter was on a table of the chat, and none unsealed of a matter that is confidential."""
    kept = await world.database.write(_kept)
    meetings = {m.key: m for m in await world.meetings()}
    for sitting, no, text, sealed in kept:
        assert not markers(text) & world.book.confined, "words of a confidential matter are kept"
        matter = meetings[sitting].matter(no) if no is not None else None
        assert sealed or matter is None or matter.kind.keeps_title, (
            f"words of matter {no}, which is confidential, are kept"
        )


async def what_stands_posted_is_kept(world: World) -> None:
    """On no card that stands anywhere are words that the bot does not keep, or keeps sealed: they are off the cards too."""
    kept = await kept_markers(world, sealed=False)
    for chat, cards in world.teams.cards.items():
        for card in cards.values():
            assert markers(card) <= kept, f"a card in {chat} shows words that are no longer kept"


async def the_file_holds_what_is_kept(world: World) -> None:
    """In the bytes of the database and its companions are no words beyond those that are kept."""
    kept = await kept_markers(world, sealed=True)
    for path in world.folder.iterdir():
        found = markers(path.read_bytes().decode("latin-1"))
        assert found <= kept, f"{path.suffix} holds words that are no longer kept"


async def one_begun_sitting_a_chat(world: World) -> None:
    """At most one sitting of a chat is begun."""
    begun = [m.chat for m in await world.meetings() if m.live]
    assert len(begun) == len(set(begun)), "two sittings of one chat are begun"
    rows = await world.database.write(
        lambda conn: conn.execute(select(sitting_rows.c.chat, sitting_rows.c.stage)).all()
    )
    stages = [chat for chat, stage in rows if stage in ("begun", "adjourned")]
    assert len(stages) == len(set(stages)), "two rows of one chat are begun"


async def nobody_acts_outside_a_capacity(world: World) -> None:
    """Whatever takes a capacity was done by somebody of the chat and the tenant; a capacity comes from a secretary."""
    for meeting in await world.meetings():
        there = members_of(meeting.chat)
        secretaries = {PEOPLE[one].key for one in there} & APPOINTED
        for entry in await world.entries(meeting.key):
            if not isinstance(entry.fact, _HOSTS_FACTS) or _only_claimed(entry.fact):
                continue
            by = _wire(meeting, entry.by)
            who = next((one for one in PEOPLE if PEOPLE[one].key == by), "nobody")
            assert who in there, f"{who} did {type(entry.fact).__name__} from outside the chat"
            assert PEOPLE[who].tenant == tenant_of(meeting.chat), (
                f"{who}, from elsewhere, did {type(entry.fact).__name__}"
            )
            if isinstance(entry.fact, Assigned) and entry.fact.capacity == "secretary":
                secretaries.add(_wire(meeting, entry.fact.person))
            if isinstance(entry.fact, Assigned) and entry.fact.capacity:
                assert by in secretaries, f"{who} gave a capacity"


async def nobody_holds_a_capacity_by_name(world: World) -> None:
    """Whoever is foreign, has no account or shares a name has no capacity unless a secretary gave it to that very person."""
    for meeting in await world.meetings():
        for who in ("foreign", "neighbour", "anonymous", "guest", "anna", "namesake"):
            person = meeting.person_of(PEOPLE[who])
            if PEOPLE[who].tenant == tenant_of(meeting.chat) and who in ("foreign", "neighbour"):
                continue
            if person is not None and person.capacity is not None:
                assert (meeting.key, who) in world.seated, f"{who} has a capacity by name"


async def nobody_acts_who_was_taken_out_of_the_chat(world: World) -> None:
    """Whoever was taken out of the chat does nothing in its sittings, also by what they said before it and what comes late (R-251)."""
    for who, fact in world.by_removed:
        assert not isinstance(fact, _HOSTS_FACTS), f"{who}, who was taken out of the chat, did {type(fact).__name__}"


def _only_claimed(fact: Fact) -> bool:
    """Whether somebody only asked to set up: anybody of the tenant may, and it waits for one who has the right."""
    return isinstance(fact, SetUp) and not fact.admitted


def _wire(meeting: Meeting, by: str) -> str:
    person = meeting.people.get(by)
    return (person.object_id or person.mri or by) if person is not None else by


LAWS: tuple[Law, ...] = (
    nothing_confidential_is_kept,
    what_stands_posted_is_kept,
    the_file_holds_what_is_kept,
    one_begun_sitting_a_chat,
    nobody_acts_outside_a_capacity,
    nobody_holds_a_capacity_by_name,
    nobody_acts_who_was_taken_out_of_the_chat,
    no_old_button_acts,
)
