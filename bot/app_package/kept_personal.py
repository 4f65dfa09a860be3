"""Which columns of the database and which fields of the journal's facts tell who somebody is; all others are named too, so that a new one is not passed over."""

from collections.abc import Mapping
from typing import Final

from cards.bilingual import Bilingual

PERSONAL_COLUMNS: Final[Mapping[str, frozenset[str]]] = {
    "chat": frozenset(("id",)),  # of a private chat: whose it is
    "sitting": frozenset(),
    "journal": frozenset(("body",)),
    "wording": frozenset(("key", "text")),
    "outbox": frozenset(("key", "chat", "line", "body")),
    "posted": frozenset(("slot",)),
    "shown": frozenset(("chat", "reader", "who", "page")),
    "road": frozenset(("person", "mri", "chat")),
    "board": frozenset(("people",)),
    "board_memory": frozenset(("owner", "people")),
    "claim": frozenset(("person",)),
    "question": frozenset(("person",)),
}
"""Of each table the columns that name a person, by id or by name."""

OTHER_COLUMNS: Final[Mapping[str, str]] = {
    "chat": "tenant service_url personal present heard head",
    "sitting": "key chat stage seq digest made_at closed_at purged_at board profile",
    "journal": "sitting seq salt seal digest rule",
    "wording": "id sitting matter sealed salt",
    "outbox": "id sitting kind lane wanted done placed due expires sent_at claimed_until owner tries dead",
    "posted": "sitting activity at",
    "shown": "activity sitting what personal locale wordings cause filled at",
    "road": "sitting closed locale at closed_for",
    "board": "tenant name",
    "board_memory": "tenant name listed at",
    "claim": "id at",
    "question": "form message sittings brings_words chosen at",
}
"""The others, each looked at: they name nobody."""

PERSONAL_FIELDS: Final = frozenset(
    [
        "address",
        "approved",
        "declined",
        "initials",
        "instead",
        "mover",
        "mri",
        "name",
        "object_id",
        "of",
        "people",
        "person",
        "substitute",
        "unready",
        "who",
        "wording",
        "title",
    ]
)
"""The fields of facts that name a person, or the key of words that may."""

OTHER_FIELDS: Final = frozenset(
    [
        "adjusted",
        "admitted",
        "announced",
        "answer",
        "asked",
        "at",
        "back",
        "bare",
        "began",
        "board",
        "body",
        "broke",
        "by_hand",
        "came_at",
        "capacity",
        "channel",
        "closed_at",
        "confirmed",
        "count",
        "cut",
        "date",
        "decision",
        "digest",
        "dnr",
        "doubt",
        "edited",
        "edition",
        "erased",
        "first",
        "foreign",
        "form",
        "former",
        "found",
        "group",
        "held",
        "kind",
        "lapses",
        "late",
        "left",
        "level",
        "lines",
        "made_as",
        "made_at",
        "matter",
        "message",
        "minutes",
        "missing",
        "more",
        "most",
        "motion",
        "motions",
        "no",
        "not_so",
        "noted",
        "only_entitled",
        "opening",
        "order",
        "part",
        "passed",
        "perhaps",
        "place",
        "problem",
        "profile",
        "reason",
        "recorded",
        "reopens",
        "round",
        "runs",
        "safe",
        "seats",
        "seconds",
        "section",
        "serves",
        "setting",
        "shown",
        "since",
        "sitting",
        "sought",
        "state",
        "stood",
        "sure",
        "total",
        "unchecked",
        "unmet",
        "unsafe",
        "until",
        "wants",
        "what",
        "why",
        "written",
    ]
)
"""The others, each looked at: a code, a number, a time or a name of the municipality's."""

SUBJECTS: Final[Mapping[str, Bilingual]] = {
    "agenda": Bilingual("Dagordningen", "The agenda"),
    "aloud": Bilingual("Att en känslig uppgift sades, aldrig vilken", "That sensitive data was said, never which"),
    "archive": Bilingual("Registrering, protokollets datum och gallring", "Registration, the minutes' dates, purges"),
    "chat": Bilingual(
        "Chatten: avstängning, inspelning och vem som skrev", "The chat: its switch, recordings, who wrote"
    ),
    "files": Bilingual("Underlaget som någon har tagit emot som fil", "The working note that somebody took as a file"),
    "matter": Bilingual("Ärendenas gång och svar på checklistan", "The way of each matter, answers to the checklist"),
    "motion": Bilingual("Yrkanden", "Motions"),
    "opening": Bilingual(
        "Sammanträdets öppnande: att informationen lästes", "The opening of the sitting: that the information was read"
    ),
    "presence": Bilingual("Närvaro, avbrott och ajourneringar", "Presence, lost links, breaks"),
    "quorum": Bilingual(
        "Upprop, beslutsförhet, ersättare och jäv", "Roll call, quorum, substitutes, conflicts of interest"
    ),
    "roster": Bilingual("Deltagarlistan", "The roster"),
    "sitting": Bilingual("Sammanträdet", "The sitting"),
    "meeting_settings": Bilingual("Mötets inställningar", "The meeting's settings"),
}
"""What each subject's facts are about."""
