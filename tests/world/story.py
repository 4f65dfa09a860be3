"""A broken law told as a story in Swedish: who did what, in which order, and which law it broke."""

from collections.abc import Iterator
from datetime import timedelta

from tests.world.deeds import Deed
from tests.world.play import MORNING, Broken, World, soul_of

_SEATS = {
    "chair": "ordförande",
    "vice_chair": "vice ordförande",
    "member": "ledamot",
    "substitute": "ersättare",
    "secretary": "sekreterare",
    "official": "tjänsteperson",
}
_STRANGERS = {
    "guest": "gäst",
    "foreign": "från en annan organisation",
    "anonymous": "utan konto",
    "namesake": "namne till en ledamot",
    "colleague": "kollega utan uppdrag",
    "outsider": "inte med i chatten",
}


def story(world: World, broken: Broken) -> str:
    """Return the story, a line for each deed."""
    return "\n".join(_lines(world, broken))


def _lines(world: World, broken: Broken) -> Iterator[str]:
    yield f"# {broken.sentence}"
    yield f"Lag: {broken.law}. Frö: {world.seed}."
    yield ""
    yield "## Medverkande"
    for key in dict.fromkeys(deed.who for deed in broken.deeds):
        soul = soul_of(world, key)
        what = _SEATS.get(soul.seat) or _STRANGERS.get(key, soul.aim)
        place = "på distans" if soul.place == "remote" else "i rummet"
        yield f"{soul.name} ({key}) | {what} | {place}"
    yield ""
    yield "## Vad som hände"
    now = MORNING
    for deed in broken.deeds:
        now += timedelta(seconds=deed.wait_s)
        yield f"{now:%H:%M:%S} {soul_of(world, deed.who).name}: {told(deed)}"


def told(deed: Deed) -> str:
    """What somebody does, and how it arrives."""
    return f"{_did(deed)}{_how(deed)}"


def _did(deed: Deed) -> str:
    match deed.what:
        case "write":
            return f'skriver "{deed.words}"' + (" till bisittaren enskilt" if deed.private else "")
        case "edit":
            return f'ändrar sitt meddelande till "{deed.words}"'
        case "came":
            return "kommer till mötet"
        case "went":
            return "lämnar mötet"
    fields = ", ".join(f"{name}: {text}" for name, text in deed.fields.items() if text)
    return f"trycker {deed.what}" + (f" ({fields})" if fields else "")


def _how(deed: Deed) -> str:
    late = f"; kommer fram {deed.late_s:g} s senare" if deed.late_s else ""
    clock = f"; klockan i Teams går {deed.ahead_s:+g} s fel" if deed.ahead_s else ""
    return late + clock
