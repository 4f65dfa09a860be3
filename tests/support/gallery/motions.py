"""The gallery's cards of motions."""

from cards.motion import FetchedWording, FetchForm, KindForm, MotionCard, MotionText, SealedMotion
from cards.motion_asked import HeldMotionCard, MotionOffer
from cards.motion_form import Entry, MotionForm
from cards.motion_list import HiddenRow, MotionGroup, MotionList
from cards.motion_unchanged import MotionUnchanged
from cards.view import View
from tests.support.gallery.people import CHAT, DAHL, DIALOG, PLAN, POOL, SECRET, STROM

KINDS = ("amend", "add", "new", "reject", "refer", "table", "approve")
NEEDED = tuple((kind, "required" if kind in ("amend", "add", "new") else "optional") for kind in KINDS)
MOTION = MotionText(1, 4, "add", (DAHL, "M"), "w1", ((STROM, "C"),), more=2)
UNSAID = MotionText(2, 5, "", (STROM, "C"), "w2")
EMAILED = MotionText(2, 5, "reject", (STROM, "C"), channel="email", came_at="10.42")
WITHDRAWN = MotionText(3, 5, "reject", (DAHL, "M"), withdrawn=True)
GROUPS = (
    MotionGroup(PLAN, (MOTION,), (("add", 1),)),
    MotionGroup(POOL, (UNSAID, WITHDRAWN), (("", 1),), 1),
    MotionGroup(SECRET, (HiddenRow(4, 3),)),
)

MOTIONS: dict[str, View] = {
    "motion": MotionCard(CHAT, MOTION, may=("second",)),
    "motion-own": MotionCard(CHAT, MOTION, may=("withdraw", "kind")),
    "motion-received": MotionCard(DIALOG, MOTION, head="received", may=("withdraw", "kind")),
    "motion-kind-unsaid": MotionCard(CHAT, UNSAID, head="received", may=("withdraw", "kind"), kinds=KINDS),
    "motion-emailed": MotionCard(CHAT, EMAILED, head="emailed", may=("withdraw", "kind")),
    "motion-withdrawn": MotionCard(CHAT, WITHDRAWN, note="motion_over"),
    "motion-kinds": KindForm(DIALOG, 1, 4, "add", KINDS),
    "motion-sealed": SealedMotion(CHAT, 1, 3, kept=True),
    "motion-gone": SealedMotion(CHAT, 1, 3, gone=True),
    "motion-fetch": FetchForm(DIALOG, 1, 3),
    "motion-fetched": FetchedWording(MOTION),
    "motion-form": MotionForm(DIALOG, (PLAN,), NEEDED),
    "motion-form-choice": MotionForm(DIALOG, (PLAN, POOL), NEEDED, 5, "add", "Badet har öppet."),
    "motion-form-oral": MotionForm(
        DIALOG, (PLAN,), NEEDED, entry=Entry((("p2", DAHL, "M"), ("p3", STROM, "C")), channels=("recorded", "email"))
    ),
    "motion-form-none": MotionForm(DIALOG, (), NEEDED, words="Badet har öppet."),
    "motion-held": HeldMotionCard(CHAT, 1, "", "w1", (PLAN, POOL), (SECRET,), 4),
    "motion-held-struck": HeldMotionCard(CHAT, 1, "add", "w2", (PLAN,), (POOL,), 4, doubt="struck"),
    "motion-held-carried": HeldMotionCard(CHAT, 1, "add", "w2", (PLAN,), (), 4, doubt="carried"),
    "motion-held-shaped": HeldMotionCard(CHAT, 1, "add", "w2", (PLAN,), (), 4, doubt="shaped"),
    "motion-held-few": HeldMotionCard(CHAT, 1, "reject", "", (PLAN,), (), 4),
    "motion-held-none": HeldMotionCard(CHAT, 1, "add", "w2", (), (PLAN, POOL)),
    "motion-unchanged": MotionUnchanged(3),
    "motion-unchanged-over": MotionUnchanged(3, over=True),
    "motion-not-withdrawn": MotionUnchanged(3, erased=True),
    "motion-offer": MotionOffer(CHAT, 4, "reject", tap=True),
    "motion-offer-form": MotionOffer(CHAT, 4, "add", tap=False),
    "motion-offer-choice": MotionOffer(CHAT, 0, "", tap=False),
    "motions": MotionList(CHAT, GROUPS, own=True, entry=True),
    "motions-none": MotionList(CHAT, ()),
    "motions-room": MotionList(DIALOG, GROUPS, no=4, more=9),
}
