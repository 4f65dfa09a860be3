"""The working note as a file in a world: chair and secretary alone take one, in their own chat, and each offer is taken once."""

from dataclasses import replace

from dialogs.said.inbound import Road
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault

_PARTS = ("open", "confidential", "aid", "register", "paper")
_THERE = {"upload": "https://contoso-my.sharepoint.com/up?tempauth=1", "link": "https://contoso-my.sharepoint.com/f"}


def asks_for_a_file(sight: Sight) -> Deed | None:
    """Asks for a part as a file, alone with the bot as a rule."""
    if sight.meeting is None:
        return None
    fields = {"part": sight.chance.choice(_PARTS), "made_as": sight.chance.choice(("docx", "pdf", "odt"))}
    return replace(sight.press("note.file", fields, Road.EXECUTE), private=sight.chance.random() < 0.8)


def answers_an_offer(sight: Sight) -> Deed | None:
    """Says yes to a question, or no; now and then without an address, or to one that was taken already."""
    if sight.meeting is None:
        return None
    there = _THERE if sight.chance.random() < 0.8 else {}
    answer = sight.chance.choice(("accept", "accept", "decline", ""))
    pressed = sight.press("note.take", {"part": sight.chance.choice(_PARTS), "answer": answer, **there}, Road.SUBMIT)
    form = sight.chance.choice(("offer1", "offer2", pressed.form))
    return replace(pressed, form=form, private=sight.chance.random() < 0.8)


def hosts_alone_take_a_file_once(look: Look) -> str:
    """In their own chat, and of each offer one (R-200)."""
    hosts = {one.key for one in look.turned.before.hosts}
    taken = {one.form for one in look.turned.before.archive.files}
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "FileTaken":
            continue
        if entry.by not in hosts:
            return "någon annan än ordföranden och sekreteraren tog emot underlaget som fil"
        if not look.turned.said.place.personal:
            return "underlaget togs emot som fil i mötets chatt"
        if getattr(entry.fact, "form", "") in taken:
            return "samma fil togs emot två gånger"
    return ""


WISHES = {"onlooker": (asks_for_a_file, answers_an_offer)}
LAWS = (hosts_alone_take_a_file_once,)
FAULTS = (Fault("dialogs.files.note_as_file", "take", "if not may(Right.HOSTS, scene):", "if False:", world=15),)
