"""Plain speech that is a motion is offered as one, to whoever wrote it and nobody else; nothing of it is kept (R-138, R-143)."""

from collections.abc import Callable, Mapping

from cards.motion_asked import MotionOffer
from cards.refusal import Refusal
from cards.view import View
from dialogs.judging.outcome import Outcome, Page, Tell
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import RefusedPage
from dialogs.matter.at_table import deliberation_over
from dialogs.meeting.kinds import MotionKind
from dialogs.meeting.meeting import MatterState
from dialogs.motion.motion_as_read import matters_named
from dialogs.motion.pages import OfferPage
from dialogs.motion.refusals import MotionRefusal
from dialogs.motion.writing_allowed import not_taken, oral, takes
from dialogs.said.inbound import Spoke, Words
from dialogs.showing.names import key
from dialogs.text.codes import member
from dialogs.text.digits import AGENDA_DIGITS, number
from dialogs.typed.motion_words import BARE


def offer(said: Spoke, scene: Scene, fields: Mapping[str, str | Words]) -> Outcome:
    """Offer to make a motion of the message, which was read into `fields`; only in an open matter, to one who makes motions."""
    meeting, on = scene.meeting, scene.meeting.on_table
    if said.edited or not meeting.live or scene.hushed or not may(Right.MOVERS, scene):
        return Outcome()
    if on is None or on.state is not MatterState.OPEN or oral(scene, on):
        return Outcome()
    kind = member(MotionKind, _field(fields, "kind"))
    named = number(_field(fields, "matter"), AGENDA_DIGITS)
    others = any(one.no != (named or on.no) for one in matters_named(_field(fields, "named"), meeting))
    if others:
        named = None  # The writer chooses.
    page = _offer(scene, kind, named, in_doubt=others or bool(_field(fields, "perhaps")))
    if page is None:
        return Outcome()
    return Outcome(deliveries=(Tell(said.who.key, page, f"offer:{said.message}", locale=said.who.locale),))


def _field(fields: Mapping[str, str | Words], name: str) -> str:
    value = fields.get(name, "")
    return value.spoken if isinstance(value, Words) else value


def _offer(scene: Scene, kind: MotionKind | None, named: int | None, *, in_doubt: bool) -> Page | None:
    """What to say: the offer, why the matter that was named takes none, or nothing where the motion is made already."""
    meeting = scene.meeting
    if named is None and not in_doubt:
        named = meeting.table
    matter = meeting.matter(named) if named else None
    if matter is None:
        return OfferPage(0, kind)
    if deliberation_over(matter):
        return RefusedPage(MotionRefusal.MOTION_ENDED, None)
    why = not_taken(scene, matter)
    if why:
        return RefusedPage(why, None)
    person = scene.person
    made = any(
        m.no == matter.no and m.kind is kind and person is not None and m.mover == person.key and not m.withdrawn
        for m in meeting.motions
    )
    return None if made and kind in BARE else OfferPage(matter.no, kind)


def draw(page: OfferPage, scene: Scene) -> View:
    """Draw the offer; of a matter that takes no motion any more, why it does not."""
    matter = scene.meeting.matter(page.no) if page.no else None
    if matter is not None and not takes(scene, matter):
        return Refusal(not_taken(scene, matter) or MotionRefusal.MOTION_ENDED)
    # A kind that needs words gets them in the form.
    tap = page.kind in BARE and page.no != 0
    return MotionOffer(key(scene), page.no, page.kind or "", tap=tap and not scene.profile.needs_wording(page.kind))


PAGES: Mapping[type[Page], Callable[[OfferPage, Scene], View]] = {OfferPage: draw}
