"""Small tolerant looks into what Teams sent: each returns what is wanted, or an empty value, and never raises."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from dialogs.said.inbound import Sender

_MAX_ID_CHARS: Final = 512
_MAX_NAME_CHARS: Final = 256
CODE_CHARS: Final = 80
_CODE: Final = re.compile(r"[\w.:-]+", re.ASCII)
_MAX_ROUND: Final = 2**31
# Language, script and region of a language tag (BCP 47); what may follow them says nothing of how to speak to somebody.
_LANGUAGE: Final = re.compile(
    r"([a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?)(?:-[a-z0-9]{1,8})*", re.ASCII | re.IGNORECASE
)
_MAX_LANGUAGE_CHARS: Final = 35
_NOTHING: Final[Mapping[str, object]] = {}
_IDS: Final = frozenset({"id", "aadObjectId", "objectId", "tenantId", "userPrincipalName", "email", "userRole"})
_ACCOUNT: Final = ("name", *_IDS)
_NOT_OWN: Final = frozenset({"guest", "anonymous"})
_EXTERNAL: Final = "#EXT#"  # In the login of every account that belongs to somebody else's directory.


def within(raw: object) -> Mapping[str, object]:
    """`raw` if it is an object, else an empty one."""
    return raw if isinstance(raw, dict) else _NOTHING


def items(raw: object) -> list[object]:
    """`raw` if it is a list, else an empty one."""
    return raw if isinstance(raw, list) else []


def identifier(raw: object) -> str:
    """`raw` if it can be an id: text of sensible length without control characters; else an empty text."""
    return raw if isinstance(raw, str) and len(raw) <= _MAX_ID_CHARS and raw.isprintable() else ""


def chat_id(raw: object) -> str:
    """The id of a chat, `raw` as `identifier` takes it. To a reply in a thread Teams adds the message it answers ("…;messageid=1700…"): the chat is the same."""
    return identifier(raw).partition(";")[0]


def code(raw: object) -> str:
    """`raw` if it can be one of our own codes (a verb, a key): letters, digits and `._:-`; else an empty text."""
    return raw if isinstance(raw, str) and len(raw) <= CODE_CHARS and is_code(raw) else ""


def language(raw: object) -> str:
    """The language, script and region of `raw` if it is a language tag ("sv-SE"); else an empty text.

    It is kept with a person and with answers that wait, so nothing but a language may come this way.
    """
    return _language(raw) if isinstance(raw, str) and len(raw) <= _MAX_LANGUAGE_CHARS else ""


# Everybody speaks one of the same few; the length is checked first, so that what is remembered stays small.
@lru_cache(maxsize=256)
def _language(tag: str) -> str:
    found = _LANGUAGE.fullmatch(tag)
    return found[1] if found else ""


# Every form brings the same few names; the length is checked first, so that what is remembered stays small.
@lru_cache(maxsize=2048)
def is_code(raw: str) -> bool:
    """Whether a text of `CODE_CHARS` at most is one of our own codes."""
    return _CODE.fullmatch(raw) is not None


def whole(raw: object) -> int:
    """`raw` as a whole number, however a client wrote it; 0 where it is none."""
    if isinstance(raw, str):
        raw = int(raw) if raw.isdecimal() and len(raw) <= 10 else 0  # noqa: PLR2004 - digits of the largest round
    if isinstance(raw, float):
        raw = int(raw) if raw.is_integer() else 0
    return raw if isinstance(raw, int) and not isinstance(raw, bool) and abs(raw) < _MAX_ROUND else 0


def regardless_of_case(raw: object) -> dict[str, object]:
    """An object with its keys in lower case and without blanks around them: meeting events vary."""
    return {key.strip().lower(): value for key, value in within(raw).items()}


def person(raw: object, locale: str = "") -> Sender:
    """Somebody as Teams names them, whichever way the keys are written."""
    account = within(raw)
    if "id" not in account:
        lowered = regardless_of_case(raw)
        account = {name: lowered.get(name.lower()) for name in _ACCOUNT}
    name = text(account.get("name"))[:_MAX_NAME_CHARS]
    # What is there is gone through, and not all that could be: most are named by three or four of these.
    ids = [
        (key, one) for key, one in account.items() if key in _IDS and isinstance(one, str) and len(one) <= _MAX_ID_CHARS
    ]
    return _sender(name, locale, *ids)


def text(raw: object) -> str:
    """`raw` if it is text, else an empty one."""
    return raw if isinstance(raw, str) else ""


def short(raw: object) -> str:
    """`raw` if it is text no longer than an id may be, else an empty one."""
    return raw if isinstance(raw, str) and len(raw) <= _MAX_ID_CHARS else ""


# The same few people speak again and again. What is kept is short: `person` sees to it.
@lru_cache(maxsize=2048)
def _sender(name: str, locale: str, *ids: tuple[str, str]) -> Sender:
    found = dict(ids)
    principal, email = found.get("userPrincipalName"), found.get("email", "")
    return Sender(
        identifier(found.get("id")),
        identifier(found.get("aadObjectId") or found.get("objectId")) or None,
        identifier(found.get("tenantId")) or None,
        name.replace("\x00", ""),
        locale,
        guest=found.get("userRole", "").strip().lower() in _NOT_OWN or _EXTERNAL in (principal or email).upper(),
    )
