"""What people do in a world, at random: mostly what somebody could well do there, otherwise anything by anybody."""

from collections.abc import Callable, Mapping, Sequence
from random import Random

from tests.support.safe_answers import SAFE
from tests.support.world_people import PEOPLE
from tests.support.worlds import Deed

AGENDA = (
    "1. Öppnande MARKER\n2. Resor MARKER\n3. A.B. MARKER [sekretess]\n4. Bygglov MARKER [myndighetsutövning]\n"
    "5. C.D. [sekretess]\n6. Taxa MARKER"
)
SETUP = {"step": "accept", "board": "Socialnämnden", "body": "board", "seats": "9", "date": "2026-11-25"}
SETUP |= {"place": "Stadshuset", "profile": "linkoping", "decision": "2019-03-26 § 42", "agenda": AGENDA}
CHECKED = {"only_entitled": "yes", "two_factor": "yes", "consent": "yes"}


def seat(who: str, capacity: str, place: str, chat: str = "board", by: str = "secretary", **more: str) -> Deed:
    """Somebody is given a capacity and a place."""
    fields = {"seat": who, "name": PEOPLE[who].name, "capacity": capacity, "place": place, "serves": "yes", **more}
    return Deed("roster.assign", by, chat, {"form": f"seat-{who}-{chat}", **fields})


def opening(chat: str = "board", secretary: str = "secretary", form: str = "form1") -> list[Deed]:
    """A sitting set up and begun as it should be."""
    return [
        Deed("meeting.setup", secretary, chat, {**SETUP, "form": form}),
        seat("chair", "chair", "room", chat, secretary),
        seat(secretary, "secretary", "room", chat, secretary),
        seat("anna", "member", "remote", chat, secretary),
        Deed("meeting.begin", "chair", chat),
    ]


WAITS_S = (0.5, 2.0, 2.0, 4.0, 20.0, 90.0)
LATE_S = (0.0, 0.0, 0.0, 0.0, 2.0, 40.0, 200.0)
WHO, CHATS_OFTEN = sorted(PEOPLE), ("board", "board", "board", "own", "committee", "next_door")
TALK = ("", "yrkande:", "yrkande tillägg", "yrkande avslag", "Jag yrkar att", "19811228-9874", "jag hör inte", "klar")
COMMANDS = (
    "status",
    "underlag",
    "underlag 3",
    "sekretessdelen",
    "minnesstöd",
    "närvaro",
    "ärenden",
    "yrkanden",
    "hjälp",
    "ajournera 10",
    "ångra",
    "avsluta",
    "öppna 3",
    "ta upp 3",
)
PASTED = "Lena Dahl, ordförande\nAnna Holm, ledamot, distans\nOlle Krok, sekreterare"
OPEN_IT = {"matter": "table", "reason": "accepted", **CHECKED}

PRESSES: tuple[tuple[int, str, Mapping[str, Sequence[str]]], ...] = (
    (8, "matter.call", {"kind_of_matter": ("secret", "open")}),
    (8, "gate.open", {name: (value,) for name, value in OPEN_IT.items()}),
    (4, "matter.end", {"matter": ("table",)}),
    (4, "matter.level", {"matter": ("table", "1", "2", "4", "6"), "level": ("secrecy", "closed")}),
    (1, "adjourn", {"minutes": ("10",)}),
    (2, "resume", {}),
    (2, "meeting.begin", {"sitting": ("0", "1")}),
    (1, "meeting.close", {"anyway": ("yes", "yes", "")}),
    (3, "meeting.setup", {"form": ("form1", "form2", "form3"), **{name: (text,) for name, text in SETUP.items()}}),
    (2, "undo", {}),
    (
        5,
        "motion.submit",
        {"form": ("m1", "m2", "m3"), "matter": ("table",), "kind": ("add",), "wording": ("Att MARKER.",)},
    ),
    (
        2,
        "motion.record",
        {"matter": ("1", "2", "table"), "kind": ("add",), "seat": ("anna",), "wording": ("Att MARKER.",)},
    ),
    (2, "minutes.note", {"matter": ("1", "table"), "sent": ("yes",), "wording": ("MARKER.",)}),
    (2, "matter.add", {"title": ("MARKER",), "level": ("ordinary",)}),
    (3, "checklist.submit", dict.fromkeys(SAFE, ("yes",))),
    (3, "roster.import", {"step": ("accept",), "people": (PASTED,)}),
)
"""How often, which verb, and what its fields may hold."""


def a_press(chance: Random) -> Deed:
    """A press by a host of the board, or by a member; now and then by anybody, or somewhere else."""
    _, verb, names = chance.choices(PRESSES, [often for often, _, _ in PRESSES])[0]
    fields = {name: chance.choice(texts) for name, texts in names.items()}
    who, chat = chance.choice(("chair", "chair", "secretary", "anna")), "board"
    if chance.random() < ODD:
        who, chat = chance.choice(WHO), chance.choice(CHATS_OFTEN)
    return Deed(verb, who, chat, fields, chance.choice(WAITS_S), chance.choice(LATE_S))


def words(chance: Random) -> Deed:
    """Something that is written, edited or typed."""
    what = chance.choice(("write", "write", "write", "edit", "type"))
    text = chance.choice(COMMANDS if what == "type" else TALK)
    who, chat = chance.choice(("anna", "bo", "chair", "secretary")), "board"
    if chance.random() < ODD:
        who, chat = chance.choice(WHO), chance.choice(CHATS_OFTEN)
    private = {"alone": "yes"} if chance.random() < ODD else {}
    return Deed(what, who, chat, private, chance.choice(WAITS_S), chance.choice(LATE_S), text)


def a_seat(chance: Random) -> Deed:
    """Somebody is given a capacity, by whoever tries."""
    by = chance.choice(("secretary", *WHO))
    capacity = chance.choice(("chair", "member", "secretary", "substitute"))
    return seat(chance.choice(WHO), capacity, chance.choice(("room", "remote")), chance.choice(CHATS_OFTEN), by)


def the_world(chance: Random) -> Deed:
    """What Teams does: people come and go, are taken out of the chat and let in, and what was said comes once more."""
    what = chance.choice(("come", "go", "again", "again", "taken out", "let in", "let in"))
    return Deed(what, chance.choice(WHO), chance.choice(CHATS_OFTEN), words="x" * chance.randrange(12))


ODD = 0.25
SORTS: tuple[tuple[int, Callable[[Random], Deed]], ...] = ((6, a_press), (5, words), (1, a_seat), (2, the_world))


def a_deed(chance: Random) -> Deed:
    """One thing that somebody does."""
    return chance.choices([sort for _, sort in SORTS], [often for often, _ in SORTS])[0](chance)
