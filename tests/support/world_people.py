"""Who lives in the worlds that meetings are played in, and which chats they are in. See `worlds.py`."""

from collections.abc import Mapping
from typing import Final

from dialogs.said.inbound import Place, Sender

HOME, AWAY = "tenant-home", "tenant-away"
PEOPLE: Final[Mapping[str, Sender]] = {
    "chair": Sender("29:chair", "oid-chair", HOME, "Lena Dahl"),
    "secretary": Sender("29:secretary", "oid-secretary", HOME, "Sara Ek"),
    "anna": Sender("29:anna", "oid-anna", HOME, "Anna Holm"),
    "bo": Sender("29:bo", "oid-bo", HOME, "Bo Lind"),
    "namesake": Sender("29:namesake", "oid-namesake", HOME, "Anna Holm"),
    "colleague": Sender("29:colleague", "oid-colleague", HOME, "Olle Krok"),
    "foreign": Sender("29:foreign", "oid-foreign", AWAY, "Lena Dahl"),
    "neighbour": Sender("29:neighbour", "oid-neighbour", AWAY, "Nina Ros"),
    "anonymous": Sender("29:anonymous", None, None, "Lena Dahl"),
    "guest": Sender("29:guest", "oid-guest", HOME, "Anna Holm", guest=True),
}
"""Everybody in the world. Five have the right people's names and are not they."""

_HOME: Final = {
    "board": ("chair", "secretary", "anna", "bo", "namesake", "foreign", "anonymous", "guest"),
    "own": ("colleague",),
}
_ELSEWHERE: Final = {"committee": ("chair", "secretary", "anna", "colleague"), "next_door": ("neighbour", "foreign")}
CHATS: Final[Mapping[str, tuple[str, ...]]] = {**_HOME, **_ELSEWHERE}
"""Who is in which chat. `own` is the colleague's, who calls it by the board's name; `next_door` is another tenant's."""

APPOINTED: Final = frozenset({"oid-secretary", "oid-neighbour"})
"""Those who may set up sittings."""


def in_chat(chat: str) -> Place:
    """The chat as Teams names it."""
    tenant = AWAY if chat == "next_door" else HOME
    return Place(f"19:{chat}@thread.v2", tenant, meeting_id=chat, service_url="https://teams.example/")


def members_of(chat: str) -> tuple[str, ...]:
    """Who is in the chat with this conversation id; in a 1:1 that is one person."""
    found = (who for one, who in CHATS.items() if in_chat(one).chat == chat)
    return next(found, tuple(who for who in PEOPLE if alone(who).chat == chat))


def tenant_of(chat: str) -> str:
    """The tenant of the chat with this conversation id."""
    return AWAY if chat in (in_chat("next_door").chat, alone("neighbour").chat, alone("foreign").chat) else HOME


def alone(who: str) -> Place:
    """The 1:1 of somebody with the bot."""
    return Place(f"alone:29:{who}", PEOPLE[who].tenant or HOME, personal=True, service_url="https://teams.example/")
