"""What was said aloud, in a world: chair or secretary notes that it was, of the matter on the table, and nobody notes it for them."""

from dialogs.said.inbound import Road
from tests.world import laws
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault


def notes_it(sight: Sight) -> Deed | None:
    """Presses that something sensitive was said; now and then on a card of an earlier matter."""
    if sight.meeting is None or not sight.meeting.live:
        return None
    after = sight.chance.choice((sight.meeting.table, sight.meeting.table, sight.meeting.last_called))
    return sight.press("aloud.note", {"after": after}, Road.EXECUTE)


def types_it(sight: Sight) -> Deed | None:
    """Writes it in the chat."""
    if sight.meeting is None:
        return None
    word = sight.chance.choice(("känslig uppgift sades", "sensitive data was said"))
    return Deed(sight.me.key, "write", {"mentioned": "yes"}, word, bare=True, message=f"a{sight.turn}")


def it_is_noted_by_a_host_of_the_matter_on_the_table(look: Look) -> str:
    """While the sitting goes on, and of no other matter (R-249)."""
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "SensitiveDataSaid":
            continue
        if not laws.may_lead(look, entry):
            return "någon annan än ordföranden och sekreteraren antecknade att en känslig uppgift sades"
        if look.before.stage not in ("begun", "adjourned"):
            return "en känslig uppgift antecknades i ett sammanträde som inte pågår"
        if getattr(entry.fact, "no", None) != look.before.table:
            return "en känslig uppgift antecknades i ett annat ärende än det som var på bordet"
    return ""


WISHES = {"secretary": (notes_it, types_it), "chair": (notes_it,), "impostor": (notes_it, types_it)}
LAWS = (it_is_noted_by_a_host_of_the_matter_on_the_table,)
FAULTS = (
    Fault(
        "dialogs.aloud.sensitive_said_aloud",
        "note",
        "SensitiveDataSaid(meeting.table)",
        "SensitiveDataSaid(meeting.last_called)",
        world=150,
    ),
)
