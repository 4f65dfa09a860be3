"""Setting a sitting up: describe it, look over the agenda as it was understood, correct it, accept it.

Draft and preview live in the secretary's dialog alone; of a confidential line nothing but number and initials gets even
that far (design 4.2, R-107). Source: R-004, R-005, R-009, R-015, R-031, R-037, R-045, R-047, R-058.
"""

from dataclasses import replace

from cards.agenda_preview import AgendaPreview
from cards.key import Key
from cards.setup import Described, SetupClaimed, SetupDone, SetupForm, SetupOffer
from cards.view import View
from dialogs.agenda.draft import AgendaDraft
from dialogs.agenda.facts import MatterListed, MatterStruck
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import AskRoster, Delivery, Draft, Outcome, Page, Show, Wording
from dialogs.judging.refusals import CommonRefusal, NoticeCode, RefusalCode, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import NoticePage, notice, refused
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import MatterState, Meeting, Stage
from dialogs.profile.choices import PACKAGED
from dialogs.said.inbound import Pressed, Road, Words
from dialogs.showing.names import key
from dialogs.showing.shared_cards import READINESS
from dialogs.sitting.agenda_looked_over import changed, preview
from dialogs.sitting.corrections import other_chosen, to_show
from dialogs.sitting.facts import SetUp
from dialogs.sitting.list_read_ahead import Reading, raised, reading
from dialogs.sitting.matters_renumbered import in_doubt, left_behind, renamed, unasked, whole_title
from dialogs.sitting.pages import SetupDonePage, SetupFormPage
from dialogs.sitting.preparer_checked import admits_when_read, who_is_read_first
from dialogs.sitting.refusals import SetupField, SittingRefusal
from dialogs.text.codes import member
from dialogs.text.days import day_of

MOST_SEATS = 199
_SEATS = frozenset(str(seats) for seats in range(1, MOST_SEATS + 1))
MOST_CLAIMS = 2  # within 60 minutes, of somebody without the right
MAX_TEXT = 200  # characters of board, place and decision


def set_up(said: Pressed, scene: Scene) -> Outcome:
    """Take the next step of the setting up; without a step, the first dialog."""
    why = _over_or_begun(scene.meeting)
    if why is not None:
        return refused(why)
    if said.place.personal and scene.meeting.stage is Stage.EMPTY:
        return notice(NoticeCode.PREPARED_THERE)  # alone nobody knows which meeting is meant
    if not may_ask(scene) or (scene.meeting.stage is not Stage.EMPTY and not may(Right.SETUP, scene)):
        # Anybody here may ask to set a sitting up; one that is set up is changed by those with the right alone.
        # What waited for the chat's list waits for an approval now, and the room's card says so.
        waits = (Show("setup", SetupDonePage(private=False)),) if said.checked else ()
        return replace(refused(CommonRefusal.RIGHT, Right.SETUP), deliveries=waits)
    step = said.field("step")
    if said.road is Road.FETCH or not step:
        # Only in the meeting's chat does its button know which meeting is meant.
        return Outcome(reply=SetupFormPage(private=said.place.personal) if scene.meeting.admitted else SetupDonePage())
    if step == "admit":
        return _admit(said, scene)
    if scene.hushed:
        return refused(CommonRefusal.HUSHED)
    if said.claims >= MOST_CLAIMS and not may(Right.SETUP, scene):
        return refused(SittingRefusal.CLAIMED_TWICE)
    return _looked_over(said, scene, step)


def _looked_over(said: Pressed, scene: Scene, step: str) -> Outcome:
    """Show the list as it was read, or take it."""
    read = raised(reading(said), said, scene.meeting)
    form = replace(_described(said), agenda=read.text)
    wrong = _wrong(form, read, scene)
    draft = read.draft
    if draft is None or wrong or step == "back":
        text = form.agenda if wrong else read.own
        return Outcome(reply=Draft(_form(scene, replace(form, agenda=text), wrong)))
    shown = in_doubt(draft, said, scene.meeting)
    page = _page_number(said)
    other, kind = other_chosen(said)
    if other or kind:
        return Outcome(reply=Draft(changed(_preview(scene, form, read, shown, page), other, kind)))
    if read.again or step == "describe" or unasked(draft, shown, said):  # what is new or in doubt is looked over first
        return Outcome(reply=Draft(_preview(scene, form, read, shown, 0)))
    if step == "next":
        return Outcome(reply=Draft(_preview(scene, form, read, shown, page + 1)))
    return _accept(said, scene, form, shown)


def _over_or_begun(meeting: Meeting) -> RefusalCode | None:
    """Why nothing can be set up now: it is over, or it has begun."""
    if meeting.stage is Stage.CLOSED:
        return CommonRefusal.CLOSED
    return SittingRefusal.BEGUN if meeting.live else None


def may_ask(scene: Scene) -> bool:
    """Whether somebody of the own tenant asks: nobody else may even claim a setting up. The room's card asks everybody."""
    viewer, person = scene.viewer, scene.person
    if viewer is None:
        return True
    if viewer.object_id is None or scene.outside:
        return False
    return person is None or not person.foreign


def _described(said: Pressed) -> Described:
    """Read the form; a kind of body that is none is a board, and a day that can be read is kept as ISO has it."""
    form = Described(**{name: said.field(name) for name in Described.__slots__})
    day = day_of(form.date)
    form = replace(form, date=day.isoformat()) if day else form
    return form if member(BodyKind, form.body) else replace(form, body=BodyKind.BOARD.value)


def _page_number(said: Pressed) -> int:
    digits = said.field("page")
    return int(digits) if digits in {str(n) for n in range(MOST_SEATS)} else 0


def _wrong(form: Described, read: Reading, scene: Scene) -> tuple[SetupField, ...]:
    """Which fields cannot be taken, in the order they stand."""
    bad = {
        SetupField.BOARD: not form.board or len(form.board) > MAX_TEXT,
        SetupField.SEATS: form.seats not in _SEATS,
        SetupField.DATE: day_of(form.date) is None,
        SetupField.PLACE: not form.place or len(form.place) > MAX_TEXT,
        SetupField.PROFILE: form.profile not in dict(_profiles(scene)),
        SetupField.DECISION: not form.decision or len(form.decision) > MAX_TEXT,
        SetupField.AGENDA: not read.short,
    }
    return tuple(one for one, is_bad in bad.items() if is_bad)


def _profiles(scene: Scene) -> tuple[tuple[str, str], ...]:
    own = scene.profile.name
    return PACKAGED if own in dict(PACKAGED) else ((own, scene.profile.title), *PACKAGED)


def _accept(said: Pressed, scene: Scene, form: Described, draft: AgendaDraft) -> Outcome:
    """Write it down. The same form again meets the same sitting, and changes nothing that is already so."""
    meeting, unsure = scene.meeting, who_is_read_first(said, scene)
    may_set_up = may(Right.SETUP, scene) and not unsure
    if unsure and meeting.stage is not Stage.EMPTY and meeting.admitted:
        return Outcome(deliveries=(AskRoster("roster:setup"),), reply=NoticePage(NoticeCode.CHECKING_UNKEPT))
    seats = int(form.seats)
    described = SetUp(
        form.board, form.body, seats, form.date, form.place, form.profile, form.decision, admitted=may_set_up
    )
    facts: list[Fact] = [] if _stands(meeting, described) else [described]
    wordings: list[Wording] = []
    purged: list[str] = []
    rows: list[MatterListed] = []
    for matter in draft.lines:
        key_ = f"t{matter.number}" if matter.title and matter.kind.keeps_title else ""
        listed = MatterListed(matter.number, matter.kind.value, key_, matter.initials or "")
        rows.append(listed)
        old = meeting.matter(matter.number)
        new = old is None or old != listed.over(old)
        facts += [listed] if new else []
        if key_:
            # Its words may be others though nothing else is: only the turn can see that, and the journal must say so.
            wordings.append(Wording(key_, Words(whole_title(matter)), matter.number, None if new else listed))
        if old is not None and old.title not in ("", key_):
            # Nothing refers to the title it had: nobody could destroy it later, when the matter is confidential.
            purged.append(old.title)
    # An agenda left empty on a sitting that has one leaves it as it is: it is changed line by line elsewhere.
    there = {m.no for m in meeting.matters if m.state is not MatterState.STRUCK}
    dropped = there - {m.number for m in draft.lines} if draft.lines else set()
    facts += [MatterStruck(no) for no in sorted(dropped)]
    left, notes = left_behind(meeting, rows, renamed(draft, said, meeting))
    asks = (AskRoster("roster:setup"), *notes)
    if unsure:
        reply: Page = NoticePage(NoticeCode.SETUP_CHECKING)
        deliveries: tuple[Delivery, ...] = (admits_when_read(said, scene.meeting.key), *asks)
    else:
        deliveries, reply = (Show("setup", SetupDonePage(private=False)), *asks), SetupDonePage()
    return Outcome((*facts, *left), deliveries, reply, tuple(wordings), purged=tuple(purged))


def _stands(meeting: Meeting, x: SetUp) -> bool:
    given = (x.board, x.body, x.seats, x.date, x.place, x.profile, x.decision)
    m = meeting
    return m.stage is not Stage.EMPTY and given == (m.board, m.body, m.seats, m.date, m.place, m.profile, m.decision)


def _admit(said: Pressed, scene: Scene) -> Outcome:
    """Somebody with the right (asked for before each step) approves what another has prepared, or what they have themselves."""
    m = scene.meeting
    if m.stage is Stage.EMPTY:
        return refused(CommonRefusal.NOT_SET_UP)
    if m.admitted:
        return Outcome(reply=SetupDonePage())
    if who_is_read_first(said, scene):
        return Outcome(
            deliveries=(admits_when_read(said, scene.meeting.key),), reply=NoticePage(NoticeCode.SETUP_CHECKING)
        )
    admitted = SetUp(m.board, m.body or "", m.seats, m.date, m.place, m.profile, m.decision)
    # Whoever was checked has been told that the chat's card will say so.
    reply = None if said.checked else SetupDonePage()
    return Outcome((admitted,), (Show("setup", SetupDonePage(private=False)), READINESS), reply)


def _known_by(scene: Scene) -> Key:
    """What the form is recognised by. A sitting not set up yet has no key of its own: the form makes one when it is sent."""
    known = key(scene)
    return replace(known, sitting="") if scene.meeting.stage is Stage.EMPTY else known


def _form(scene: Scene, filled: Described, wrong: tuple[SetupField, ...] = ()) -> SetupForm:
    """The first dialog. A sitting not set up yet has no key of its own: the form makes one when it is sent."""
    known = _known_by(scene)
    profiles = _profiles(scene)
    # A choice that is not offered cannot be shown as chosen.
    filled = filled if filled.profile in dict(profiles) else replace(filled, profile=scene.profile.name)
    return SetupForm(known, filled, profiles, tuple(one.value for one in wrong))


def _preview(scene: Scene, form: Described, read: Reading, shown: AgendaDraft, page: int) -> AgendaPreview:
    """The preview of what is `shown`; her own text travels on as it was read, before what stands was compared with it."""
    form = replace(form, agenda=read.own)
    found = preview(_known_by(scene), form, shown, page, claims=not may(Right.SETUP, scene))
    return replace(found, left=to_show(shown, read.left)) if found.page == 0 else found


# ---- pages -------------------------------------------------------------------------------------------------------


def draw_form(_: Page, scene: Scene) -> View:
    """Draw the first dialog, filled with what the sitting already has; the agenda is changed line by line elsewhere.

    What is filled in lives in a dialog alone: on a card there is the button that opens it (design 4.2).
    """
    m = scene.meeting
    if not scene.dialog:
        return SetupOffer(_known_by(scene))
    if m.stage is Stage.EMPTY:
        return _form(scene, Described(profile=scene.profile.name, date=scene.day.isoformat()))
    described = Described(m.board, m.body or "", str(m.seats), m.date, m.place, m.profile, m.decision)
    return _form(scene, described)


def draw_done(_: Page, scene: Scene) -> View:
    """Draw that the sitting is prepared, or waits to be approved; until it is, its words are for whoever can approve it."""
    m = scene.meeting
    if not m.admitted and not may(Right.SETUP, scene):
        return SetupClaimed(key(scene))
    listed = [x for x in m.matters if x.state is not MatterState.STRUCK]
    confidential = sum(x.kind.confidential for x in listed)
    begun = m.stage not in {Stage.EMPTY, Stage.PREPARED}
    return SetupDone(key(scene), m.board, m.date, len(listed), confidential, waits=not m.admitted, begun=begun)
