"""Readiness: who and what is ready for the matter on the table, live for chair and secretary, in counts for the rest.

Source: R-083, R-089, R-090, R-103. It is drawn from the journal alone: right without any refresh, join or leave event;
what Teams says of the call is shown as a hint. This is also the chair's place to go on from: what can be done next.
"""

from enum import StrEnum

from cards.bilingual import Bilingual
from cards.buttons import MAX_REFRESHED
from cards.closing_script import ClosingScript
from cards.contact import ALL_REACHED
from cards.hints import Hint
from cards.moved import MovedCard
from cards.offers import Offer
from cards.readiness import Counts, Details
from cards.view import View
from cards.who_and_why import Line
from dialogs.judging.link_fails import link_fails
from dialogs.judging.outcome import Outcome, Page
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import MovedPage, ReadinessPage
from dialogs.matter.chat_off_before_opening import asked_already
from dialogs.matter.chat_switch_line import chat_now
from dialogs.matter.checklist_of_opening import Answers, opening_answers
from dialogs.matter.checklist_view_of_ones_own import own_state
from dialogs.matter.hosts_check_receipt import check_receipt
from dialogs.matter.obstacles import Standing, standing_at_table
from dialogs.matter.pages import MatterPage
from dialogs.matter.unreachable import unreachable
from dialogs.meeting.meeting import MatterState, Meeting, Stage
from dialogs.meeting.places import PersonPlace
from dialogs.meeting_settings.settings_shown import before_matter
from dialogs.motion.writing_allowed import taken_now
from dialogs.opening.adjusters_shown import adjusters_shown
from dialogs.opening.what_is_left import left
from dialogs.profile.notices import notices
from dialogs.quorum.quorum_shown import line_of
from dialogs.quorum.room_rules import room_of
from dialogs.said.inbound import Pressed, Road
from dialogs.showing.account_not_municipal import with_another_account
from dialogs.showing.faces_shown import faces_used
from dialogs.showing.names import MOST_LISTED, called, key, named
from dialogs.showing.next_steps import in_order
from dialogs.showing.recording_shown import recording_shown
from dialogs.showing.shared_cards import desk_anew, motion_of
from dialogs.showing.written_in_confidence import incidents
from dialogs.subjects import functions

ASKED_EVERY_S = 10  # whoever asks again at once does not fill the chat


class CallHint(StrEnum):
    """How what Teams says of somebody and what the roster, or the municipality's rules, say do not agree (R-026, R-090)."""

    ANOTHER_ACCOUNT = "another_account"
    REMOTE_NOT_IN_CALL = "remote_not_in_call"
    AWAY_IN_CALL = "away_in_call"


def show(said: Pressed, scene: Scene) -> Outcome:
    """Show the readiness: details to chair and secretary, counts to everybody else.

    Typed in the room by one of those who lead on from it, it brings the card with the next step to the foot of the chat.
    """
    asked = said.road is Road.TYPED and not said.place.personal and scene.hosts
    moves = (desk_anew(scene.meeting, not_within_s=ASKED_EVERY_S),) if asked else ()
    return Outcome(deliveries=moves, reply=ReadinessPage())


def draw(page: Page, scene: Scene) -> View:
    """Draw the readiness for whoever looks."""
    note = page.note if isinstance(page, ReadinessPage) else None
    if scene.viewer is not None and scene.hosts:
        return _details(scene, note or "")
    return _counts(scene)


def draw_moved(page: MovedPage, scene: Scene) -> View:
    """Draw the line that is left where the card stood."""
    return MovedCard(named(scene.meeting.matter(page.no)))


def draw_matter(page: MatterPage, scene: Scene) -> View:
    """Draw the card of a matter: while it is on the table the card with the next step, else the line that is left of it."""
    on = scene.meeting.on_table
    here = on is not None and page.no in (0, on.no)
    return draw(page, scene) if here else draw_moved(MovedPage(page.no), scene)


def _counts(scene: Scene) -> Counts:
    meeting = scene.meeting
    on = meeting.on_table
    there = standing_at_table(scene)
    asked, ready, _ = _answers(scene, there)
    own, own_items = own_state(scene)
    return Counts(
        key=key(scene),
        stage=meeting.stage,
        board=meeting.board,
        matter=named(on),
        kind=on.kind.value if on else "",
        opened=on is not None and on.state is MatterState.OPEN,
        asked=asked,
        ready=ready,
        clear=there.clear if there else True,
        reads_chat=meeting.reads_chat,
        takes_motions=taken_now(scene) is not None,
        # The room's card alone is drawn anew for each of them; an own view, or a dialog, cannot be.
        viewers=_viewers(meeting) if scene.viewer is None else (),
        own=own or "",
        own_items=own_items,
        chat=chat_now(scene),
    )


def _viewers(meeting: Meeting) -> tuple[str, ...]:
    """Whose clients fetch their own view: chair and secretaries, by their Teams ids, each once."""
    return tuple(dict.fromkeys(p.mri for p in meeting.hosts if p.mri))[:MAX_REFRESHED]


def _details(scene: Scene, note: str) -> Details:
    meeting, on, there = scene.meeting, scene.meeting.on_table, standing_at_table(scene)
    (asked, ready, missing), waits = _answers(scene, there), _can_open(scene, there)
    motions = tuple(one for one in map(motion_of, meeting.not_shown) if one is not None)
    return Details(
        key=key(scene),
        stage=meeting.stage,
        board=meeting.board,
        matter=named(on),
        kind=on.kind.value if on else "",
        opened=on is not None and on.state is MatterState.OPEN,
        opened_anyway=on.reason or "" if on else "",
        asked=asked,
        ready=ready,
        not_ready=tuple([Line(called(n.person), str(n.why), n.items) for n in missing[:MOST_LISTED]]),
        more=max(0, len(missing) - MOST_LISTED),
        # In a break nothing of it can be done, and after it the check is made anew.
        obstacles=tuple(o.value for o in there.obstacles) if there and meeting.stage is Stage.BEGUN else (),
        check=check_receipt(meeting, on),
        hints=_hints(scene, {n.person.key for n in there.not_ready} if there else set()),
        unreached=tuple([called(p) for p in meeting.people.values() if p.unreached])[:MOST_LISTED],
        chat_unreached=len(motions) < len(meeting.not_shown),
        motions_unreached=motions[:MOST_LISTED],
        reads_chat=meeting.reads_chat,
        # On the card of a later matter it would only be in the way; it has a line in private, and stands in the help.
        incidents=tuple(one for one in incidents(scene) if on is None or not one.past),
        notices=_notices(scene),
        can_open=waits,
        offers=_offers(scene),
        note=note,
        chat=chat_now(scene),
        quorum=line_of(scene),
        room=room_of(scene),
        recording=recording_shown(meeting),
        faces=faces_used(scene),
        contact=unreachable(meeting) if meeting.stage is Stage.PREPARED else ALL_REACHED,
        settings=before_matter(scene, there.matter) if there and waits else (),
        opening=_of_opening(scene),
        closing=_closing(scene),
    )


def _of_opening(scene: Scene) -> tuple[str, ...]:
    """What of the opening nobody has noted. Not while a confidential matter is up: there it is in the way of what must be seen at once."""
    meeting, on = scene.meeting, scene.meeting.on_table
    if meeting.stage is not Stage.BEGUN or (on is not None and on.kind.confidential):
        return ()
    return tuple(part.value for part in left(meeting, scene.profile))


def _closing(scene: Scene) -> ClosingScript | None:
    """What whoever leads says once every matter is over (R-081); nothing before the first was called."""
    meeting = scene.meeting
    over = meeting.stage is Stage.BEGUN and not meeting.table and meeting.last_called and not meeting.call_taken_back
    if not over or not scene.leads or not all(matter.over for matter in meeting.matters):
        return None
    return ClosingScript(adjusters_shown(meeting), any(one.remote for one in meeting.people.values()))


def _answers(scene: Scene, there: Standing | None) -> Answers:
    """Who was asked the list, and how it stands: of the matter at its gate, else of the opening."""
    return (there.asked, there.ready, there.not_ready) if there else opening_answers(scene)


def _can_open(scene: Scene, there: Standing | None) -> bool:
    """Whether the matter waits at its gate, and not for Teams, or for the chair's choice."""
    meeting = scene.meeting
    waits = there is not None and meeting.stage is Stage.BEGUN and there.matter.state is MatterState.CALLED
    return waits and there is not None and not (asked_already(meeting, there.matter) or meeting.switch.undecided)


def _notices(scene: Scene) -> tuple[Bilingual, ...]:
    """What people should know of the profile before the sitting begins; during the meeting it would only be in the way."""
    if scene.meeting.stage is not Stage.PREPARED:
        return ()
    return tuple(n.text for n in notices(scene.profile, scene.day))


def _hints(scene: Scene, listed: set[str]) -> tuple[Hint, ...]:
    """Where what Teams says of the call and what the roster says disagree; both are shown, and nothing is resolved (R-090). And who has said that sound or link fails (R-236), or has another account than the rules want (R-026).

    Not of those `listed`: the gate says how Teams shows them. The opening's list says only who is silent.
    """
    found = [Hint(called(one), CallHint.ANOTHER_ACCOUNT.value) for one in with_another_account(scene)]
    for person in scene.meeting.people.values():
        if person.key in listed or person.capacity is None:
            continue
        fails = link_fails(scene.meeting, person)
        if fails is not None:
            found.append(Hint(called(person), fails.value))
        if person.in_call is None:
            continue
        if person.remote and not person.in_call:
            found.append(Hint(called(person), CallHint.REMOTE_NOT_IN_CALL.value))
        elif person.place is PersonPlace.AWAY and person.in_call:
            found.append(Hint(called(person), CallHint.AWAY_IN_CALL.value))
    return tuple(found[:MOST_LISTED])


def _offers(scene: Scene) -> tuple[Offer, ...]:
    """What each subject offers, in the order of the card."""
    return in_order(offer for of_subject in functions("offers") for offer in of_subject(scene))
