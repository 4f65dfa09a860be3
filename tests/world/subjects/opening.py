"""The opening in a world: chair and secretary note that the information was read, once, while the sitting goes on, and with whoever leads."""

from dialogs.said.inbound import Road
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault

_NOTED = frozenset({"InformationGiven", "InformationTakenBack"})
_GOES_ON = frozenset({"begun", "adjourned"})


def notes_that_it_was_read(sight: Sight) -> Deed | None:
    """Notes it, also before the sitting has begun, and twice."""
    return sight.press("opening.inform", {}, Road.EXECUTE) if sight.meeting is not None else None


def looks_at_the_opening(sight: Sight) -> Deed | None:
    """Looks at what is read aloud."""
    return sight.press("opening.show", {}) if sight.meeting is not None else None


def takes_it_back(sight: Sight) -> Deed | None:
    """Takes it back, where it was the last thing that they did."""
    if not sight.did or sight.did[-1].what != "opening.inform" or sight.chance.random() < 0.5:
        return None
    return sight.press("undo", {}, Road.EXECUTE)


def hosts_note_it_while_the_sitting_goes_on(look: Look) -> str:
    """Nobody else does, nor before it has begun or after it is closed (R-075)."""
    before = look.turned.before
    hosts = {one.key for one in before.hosts}
    for entry in look.turned.entries:
        if type(entry.fact).__name__ not in _NOTED:
            continue
        if entry.by not in hosts:
            return "någon annan än ordföranden och sekreteraren antecknade att informationen är läst"
        if before.stage.value not in _GOES_ON:
            return "det antecknades att informationen är läst fast sammanträdet inte pågick"
    return ""


def it_stands_once_with_whoever_led(look: Look) -> str:
    """What stands is not noted again, and the one who gave it led then."""
    before = look.turned.before
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "InformationGiven":
            continue
        if before.opening.informed is not None:
            return "det antecknades två gånger att informationen är läst"
        if getattr(entry.fact, "person", "") != (before.chair.key if before.chair is not None else ""):
            return "informationen står som läst av någon annan än den som ledde"
    return ""


WISHES = {
    "chair": (notes_that_it_was_read, notes_that_it_was_read, looks_at_the_opening, takes_it_back),
    "secretary": (notes_that_it_was_read, notes_that_it_was_read, looks_at_the_opening, takes_it_back),
    "impostor": (notes_that_it_was_read, looks_at_the_opening),
}
LAWS = (hosts_note_it_while_the_sitting_goes_on, it_stands_once_with_whoever_led)
FAULTS = (
    Fault("dialogs.opening.information_read_aloud", "inform", "if why or not", "if not", world=6),
    Fault("dialogs.opening.information_read_aloud", "inform", "meeting.chair.key if", "scene.person.key if", world=1),
    Fault(
        "dialogs.opening.information_read_aloud",
        "inform",
        "informed is not None",
        "informed is None and False",
        world=6,
    ),
)
