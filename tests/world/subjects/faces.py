"""The faces in a world: chair and secretary tick whom they see, now and then by an older card; nobody's tick outlives the link."""

from dialogs.said.inbound import Road
from tests.world import laws
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import Look
from tests.world.plants import Fault


def ticks_faces(sight: Sight) -> Deed | None:
    """Looks at the faces, or ticks some of them, over the links that they have or had."""
    meeting, chance = sight.meeting, sight.chance
    if meeting is None or not meeting.people or chance.random() < 0.5:
        return None
    if chance.random() < 0.2:
        return sight.press("faces.show", {})
    older = chance.random() < 0.3
    links = " ".join(f"{who}:{max(0, one.epoch - older)}" for who, one in sorted(meeting.people.items()))
    if chance.random() < 0.4:
        return sight.press("faces.tick", {"sent": "yes", "all": "yes", "links": links}, Road.EXECUTE)
    told = {who: chance.choice(("yes", "no")) for who in meeting.people}
    return sight.press("faces.tick", {"sent": "yes", "links": links, **told}, Road.EXECUTE)


def a_face_is_ticked_by_a_host_over_the_link_that_was_seen(look: Look) -> str:
    """By nobody else, of nobody over another link than the card showed, and never of oneself (R-095, R-241)."""
    sent = getattr(look.turned.said, "fields", {}).get("links")
    shown = dict(part.split(":", 1) for part in sent.spoken.split()) if sent is not None else {}
    for entry in look.turned.entries:
        if type(entry.fact).__name__ != "FacesSeen":
            continue
        if not laws.may_lead(look, entry):
            return "någon annan än ordföranden och sekreteraren bockade av ett ansikte"
        for who in getattr(entry.fact, "people", ()):
            before = look.turned.before.people[who]
            if who == entry.by:
                return "någon bockade av sitt eget ansikte"
            if before.in_call is False:
                return "någon som har lämnat mötet bockades av som sedd"
            if who in shown and shown[who] != str(before.epoch):
                return "någon bockades av över en annan anslutning än den som syntes"
    return ""


WISHES = {"secretary": (ticks_faces,), "chair": (ticks_faces,), "impostor": (ticks_faces,)}
LAWS = (a_face_is_ticked_by_a_host_over_the_link_that_was_seen,)
FAULTS = (
    Fault("dialogs.faces.tick_faces", "_pressed", '.rstrip("+") == str(one.epoch)', '.rstrip("+") != "no"', world=129),
    Fault(
        "dialogs.judging.face_seen",
        "_may_be_in_picture",
        "person.in_call is None and person.remote",
        "person.remote",
        world=53,
    ),
)
