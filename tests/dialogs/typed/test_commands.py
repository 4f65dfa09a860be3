"""What can be typed: the table of commands in both languages, and everything that only looks like one."""

import pytest

from dialogs.said.inbound import Words
from dialogs.typed.commands import Command, command, harmless, only_shows

PLAIN = {
    "checklist.submit": ("klar", "klart", "done", "ready"),
    "checklist.open": ("checklista", "checklistan", "checklist"),
    "readiness.show": ("status",),
    "agenda.show": ("ärenden", "föredragningslista", "agenda", "matters"),
    "motion.list": ("yrkanden", "motions"),
    "motion.open": ("yrkande", "motion"),
    "help": ("hjälp", "help", "Vad gör jag nu?", "What should I do?"),
    "undo": ("ångra", "undo"),
    "meeting.begin": ("öppna", "öppna mötet", "open", "open the meeting"),
    "meeting.close": ("avsluta mötet", "avsluta sammanträdet", "close the meeting", "close the sitting"),
    "resume": ("återuppta", "resume"),
    "aloud.note": ("Känslig uppgift sades", "känslig uppgift", "sensitive data was said", "sensitive data"),
    "meeting.setup": ("förbered", "förbered sammanträde", "prepare"),
}
WITH_FIELDS = (
    ("distans", "place.say", {"place": "remote"}),
    ("på distans", "place.say", {"place": "remote"}),
    ("remote", "place.say", {"place": "remote"}),
    ("i rummet", "place.say", {"place": "room"}),
    ("in the room", "place.say", {"place": "room"}),
    ("room", "place.say", {"place": "room"}),
    ("ta upp 7", "matter.call", {"matter": "7"}),
    ("call 7", "matter.call", {"matter": "7"}),
    ("öppna 80", "gate.open", {"matter": "80"}),
    ("open 80", "gate.open", {"matter": "80"}),
    ("avsluta 7", "matter.end", {"matter": "7"}),
    ("end 7", "matter.end", {"matter": "7"}),
    ("ta upp ärende 7", "matter.call", {"matter": "7"}),
    ("ta om 7", "matter.call", {"matter": "7", "again": "yes"}),
    ("ta om 7 ändå", "matter.call", {"matter": "7", "again": "yes", "adjusted": "anew"}),
    ("take matter 7 again", "matter.call", {"matter": "7", "again": "yes"}),
    ("avsluta § 7", "matter.end", {"matter": "7"}),
    ("öppna punkt 7", "gate.open", {"matter": "7"}),
    ("ajournera 15", "adjourn", {"minutes": "15"}),
    ("ajournera 15 min", "adjourn", {"minutes": "15"}),
    ("ajournera 15 minuter", "adjourn", {"minutes": "15"}),
    ("adjourn 5 minutes", "adjourn", {"minutes": "5"}),
    ("ajournera", "adjourn", {"minutes": "0"}),
)
MOTIONS = (
    ("yrkande 8 tillägg Att det utreds.", {"matter": "8", "kind": "add", "wording": "Att det utreds."}),
    ("Yrkande 8 Att det utreds.", {"matter": "8", "kind": "", "wording": "Att det utreds."}),
    ("yrkande avslag", {"kind": "reject", "wording": ""}),
    ("yrkande: Att det utreds.", {"kind": "", "wording": "Att det utreds."}),
    ("yrkande: ändringsyrkande, Att det utreds.", {"kind": "amend", "wording": "Att det utreds."}),
    ("yrkande 8 återremiss: Att det utreds.", {"matter": "8", "kind": "refer", "wording": "Att det utreds."}),
    ("motion 8 reject", {"matter": "8", "kind": "reject", "wording": ""}),
    ("motion 8", {"matter": "8", "kind": "", "wording": ""}),
    ("yrkande 8 nya platser", {"perhaps": "8", "cut": "0", "kind": "", "wording": "8 nya platser"}),
    ("YRKANDE 8 BORDLÄGGNING", {"matter": "8", "kind": "table", "wording": ""}),
    (
        "yrkande 8 nytt\nFörsta raden.\nAndra raden.",
        {"matter": "8", "kind": "new", "wording": "Första raden.\nAndra raden."},
    ),
)
TALK = (
    "jag är klar med talet",
    "är alla klara?",
    "status på ärende 4 är oklar",
    "kan vi ta upp 7 nu",
    "ta upp sju",
    "ta upp 1234",
    "öppna fönstret",
    "avsluta",
    "ajournera i 15 minuter kanske",
    "yrkandet bör avslås",
    "yrkandena är många",
    "vi har yrkande om avslag",
    "motionen är besvarad",
    "hjälp mig",
    "",
    "?",
    "klar " * 20,
)


def read(said: str) -> Command:
    """The command, which it is."""
    found = command(Words(said))
    assert found is not None
    return found


def fields(found: Command) -> dict[str, str]:
    """Its fields as texts."""
    return {name: value.spoken if isinstance(value, Words) else value for name, value in found.fields.items()}


@pytest.mark.parametrize(("said", "verb"), [(said, verb) for verb, all_ in PLAIN.items() for said in all_])
def test_a_word_alone_is_a_command(said: str, verb: str) -> None:
    """In Swedish and in English; capitals, spaces around and end punctuation do not matter."""
    for around in ("{}", "  {} ", "{}.", "{}!", "{} ?", "{}…", "”{}”", '"{}"', "{} 👍", "{} :)", "- {}"):
        for spelled in (around.format(said), around.format(said.upper())):
            assert read(spelled).verb == verb
    assert fields(read(said)) == {}


@pytest.mark.parametrize(("said", "verb", "filled"), WITH_FIELDS)
def test_a_command_with_a_number_or_a_place(said: str, verb: str, filled: dict[str, str]) -> None:
    """The number, or the place, comes along as the field of the form."""
    for spelled in (said, said.capitalize(), f"{said}.", said.replace(" ", "  ")):
        found = read(spelled)
        assert (found.verb, fields(found), found.wording) == (verb, filled, False)


@pytest.mark.parametrize(("said", "filled"), MOTIONS)
def test_a_motion_is_typed_with_number_kind_and_text(said: str, filled: dict[str, str]) -> None:
    """`yrkande [<nr>] [kind] <text>`, on one line or several; the words are kept as they were written."""
    found = read(said)
    assert (found.verb, fields(found), found.wording) == ("motion.submit", filled, True)


@pytest.mark.parametrize(
    "said", ["yrkande om att bygga", "yrkande 500 000 kr till skolan", "Jag yrkar avslag", "Bifall!"]
)
def test_a_motion_without_number_kind_or_colon_is_marked_as_talk(said: str) -> None:
    """What begins with the word in passing is no motion unless the bot was addressed; the router is told so."""
    found = read(said)
    assert found.wording
    assert "unmarked" in found.fields


def test_a_smile_is_no_wording() -> None:
    """Of a motion whose kind is all."""
    assert fields(read("yrkande 8 avslag 👍")) == {"matter": "8", "kind": "reject", "wording": ""}


@pytest.mark.parametrize("spelled", ["ⒶⒷ", "ⓢⓙⓤⓚ", "⒵⒬⒳", "🇿🇶", "🅰️🅱️", "⠵⠟⠭", "㈱"])
def test_signs_that_spell_something_are_words(spelled: str) -> None:
    """Otherwise a command would carry a party's initials past the guard."""
    assert [command(Words(text)) for text in (f"status {spelled}", f"{spelled} klar", f"klar 👍 {spelled}")] == [
        None
    ] * 3


@pytest.mark.parametrize("said", TALK)
def test_a_word_in_a_sentence_is_no_command(said: str) -> None:
    """Only the whole message is a command, so that nothing said in passing acts."""
    assert command(Words(said)) is None


@pytest.mark.parametrize("said", ["klar", "status", "avsluta 4", "hjälp", "ta upp 5", "ångra", "distans", "yrkande"])
def test_a_bare_command_never_trips_the_guard(said: str) -> None:
    """They hold nobody's words (design 3.1)."""
    assert harmless(read(said))


@pytest.mark.parametrize("said", ["yrkande 4 avslag", "yrkande 4", "yrkande: mer"])
def test_a_command_with_words_of_its_own_trips_it(said: str) -> None:
    """In a confidential matter nothing else is written, motions least of all."""
    assert not harmless(read(said))


@pytest.mark.parametrize(
    ("said", "shows"),
    [("status", True), ("Ärenden!", True), ("yrkanden", True), ("help", True)]
    + [(said, False) for said in ("klar", "yrkande 3 bifall ja", "avsluta 7", "hjälp mig", "distans", "")],
)
def test_what_only_asks_to_be_shown_something_is_told_from_what_acts(said: str, *, shows: bool) -> None:
    """Only the first is ever answered less often."""
    assert only_shows(Words(said)) is shows
