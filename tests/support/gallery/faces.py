"""The gallery's cards of the faces: the boxes, and the gate that says who is not ticked."""

from dataclasses import replace

from cards.faces import FaceBox, FacesCard, FacesShown
from cards.gate import GateCard
from cards.view import View
from tests.support.gallery.matters import ENTITLED, details
from tests.support.gallery.people import CHAT, DAHL, DIALOG, EKSTROM, LIND, SECRET, STROM, WHEN

_BOXES = (
    FaceBox("p4", LIND, "member", 1, on=False),
    FaceBox("p5", EKSTROM, "official", 2, on=False, again=True),
    FaceBox("p8", "Sal 3", "", 1, on=False),
    FaceBox("p6", DAHL, "substitute", 1, on=True, how="host", at=WHEN, by=STROM),
    FaceBox("p7", STROM, "chair", 1, on=True, how="roll", at=WHEN),
)
_WAITS = FacesCard(DIALOG, _BOXES, 0, 2, gate=3)
FACES_LEFT = FacesShown((LIND, EKSTROM, "Sal 3"), 0, 2, 5)

FACES: dict[str, View] = {
    "faces": _WAITS,
    "faces-saved": replace(_WAITS, key=CHAT, more=76, note="saved"),
    "faces-changed": replace(_WAITS, note="changed"),
    "faces-nothing": replace(_WAITS, key=CHAT, note="nothing_new"),
    "faces-all": FacesCard(DIALOG, _BOXES[3:], 0, 2, note="saved"),
    "faces-nobody": FacesCard(CHAT, (), 0, 0),
    "gate-faces": GateCard(
        DIALOG,
        SECRET,
        opened=False,
        groups=ENTITLED,
        asks=("only_entitled",),
        opens=True,
        one_press=True,
        obstacles=("host_not_checked",),
        faces=FACES_LEFT,
    ),
    "readiness-faces": details(ready=3, opened=True, can_open=False, faces=FACES_LEFT),
}
