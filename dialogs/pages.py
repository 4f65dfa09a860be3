"""The table of pages: everything that can be shown, and the function that draws it from the meeting."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, get_args, get_type_hints

from cards.moved import HostNoMore, OutOfChat
from cards.note_card import NoteAlone
from cards.refusal import Notice, Refusal
from cards.view import View
from dialogs import guide, readiness
from dialogs.agenda import show_and_change as agenda
from dialogs.agenda.pages import AgendaAddPage, AgendaMovePage, AgendaStrikePage
from dialogs.chat import guard, identity_warning
from dialogs.chat.pages import GuardRoomPage, GuardWordPage, IdentityWordPage, IncidentPage
from dialogs.judging.outcome import AtClose, Codes, Page, UnknownPage
from dialogs.judging.refusals import CommonRefusal, NoticeCode, RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import (
    AgendaPage,
    BreakPage,
    ChecklistAskPage,
    ChecklistOverPage,
    ChecklistPage,
    HelpOverPage,
    HelpPage,
    HostNoMorePage,
    MotionPage,
    MovedPage,
    NoteAlonePage,
    NoticePage,
    OutOfChatPage,
    PlacePage,
    ReadinessPage,
    RefusedPage,
    SeeCardPage,
)
from dialogs.matter import (
    call_and_end,
    checklist,
    checklist_answered_no,
    checklist_cards_over,
    gate,
    leader_disqualified,
    raised_level,
    raised_still_visible,
    special_decision,
    unentitled_in_call,
)
from dialogs.matter.pages import (
    AdjustedTakenAgainPage,
    ChecklistAgainPage,
    ChecklistFormPage,
    ChecklistWhomPage,
    GatePage,
    IntruderPage,
    LeaderDisqualifiedPage,
    LevelRaisedPage,
    MatterLevelPage,
    MatterPage,
    RemainsPage,
    SpecialDecisionPage,
    UnsafePage,
)
from dialogs.meeting.meeting import Stage
from dialogs.motion import drawing as motions
from dialogs.motion.pages import (
    MotionFetchPage,
    MotionFormPage,
    MotionKindPage,
    MotionReceiptPage,
    MotionRecordPage,
    MotionsPage,
)
from dialogs.presence import adjournment, attendance, break_made_longer, link_help, sound_or_picture_lost
from dialogs.presence.pages import (
    AdjournFormPage,
    BreakEndOverPage,
    LinkAskPage,
    LinkBackPage,
    LinkHelpOverPage,
    LinkHelpPage,
    LinkLostPage,
    LinkTroublePage,
    TroubleReceiptPage,
    WelcomePage,
)
from dialogs.record import take_note_home as note
from dialogs.record.pages import NotePage
from dialogs.roster import names_matched_in_chat as roster_names_matched_in_chat
from dialogs.roster import who_is_what_and_where as roster
from dialogs.roster.pages import RosterChoosePage, RosterFormPage, RosterKeptPage, RosterNamesPage, RosterPage
from dialogs.sitting import ask_which, one_begun, setup
from dialogs.sitting import begin_lead_close as sitting
from dialogs.sitting.pages import (
    BegunPage,
    CloseAskPage,
    ClosedPage,
    LeadFormPage,
    OtherBegunPage,
    SetupDonePage,
    SetupFormPage,
    WhichSittingOverPage,
    WhichSittingPage,
    WhichToClosePage,
)
from dialogs.subjects import classes, rows

_Draw = Callable[[Any, Scene], View]

PAGES: Mapping[type[Page], _Draw] = {
    RefusedPage: lambda page, _: Refusal(page.reason, page.right or ""),
    NoticePage: lambda page, _: Notice(page.code),
    NoteAlonePage: lambda page, _: NoteAlone(page.part, page.no, page.first, page.made_as or ""),
    SeeCardPage: lambda _, __: Notice(NoticeCode.SEE_CARD),
    ChecklistPage: checklist.draw_own,
    ChecklistAskPage: checklist.draw_ask,
    ChecklistOverPage: checklist_cards_over.draw_over,
    ChecklistFormPage: checklist.draw_form,
    ChecklistAgainPage: checklist.draw_again,
    ChecklistWhomPage: checklist.draw_whom,
    UnsafePage: checklist_answered_no.draw_unsafe,
    GatePage: gate.draw,
    GuardWordPage: guard.draw_word,
    GuardRoomPage: guard.draw_room,
    IncidentPage: guard.draw_incident,
    IdentityWordPage: identity_warning.draw_identity,
    MatterPage: readiness.draw_matter,
    MatterLevelPage: raised_level.draw_level,
    LevelRaisedPage: raised_level.draw_raised,
    RemainsPage: raised_still_visible.draw_remains,
    ReadinessPage: readiness.draw,
    MovedPage: readiness.draw_moved,
    HostNoMorePage: lambda _, __: HostNoMore(),
    OutOfChatPage: lambda _, __: OutOfChat(),
    BegunPage: sitting.draw_begun,
    ClosedPage: sitting.draw_closed,
    CloseAskPage: sitting.draw_close_ask,
    LeadFormPage: sitting.draw_lead,
    OtherBegunPage: one_begun.draw_other,
    WhichToClosePage: one_begun.draw_which,
    WhichSittingPage: ask_which.draw_which_sitting,
    WhichSittingOverPage: ask_which.draw_over,
    AdjournFormPage: adjournment.draw_form,
    BreakEndOverPage: break_made_longer.draw_end_over,
    RosterNamesPage: roster_names_matched_in_chat.draw,
    RosterPage: roster.draw_list,
    RosterKeptPage: roster.draw_kept,
    RosterChoosePage: roster.draw_choose,
    RosterFormPage: roster.draw_form,
    PlacePage: roster.draw_place,
    HelpPage: guide.draw,
    HelpOverPage: guide.draw_over,
    MotionPage: motions.draw_card,
    MotionReceiptPage: motions.draw_receipt,
    MotionFormPage: motions.draw_form,
    MotionRecordPage: motions.draw_record,
    MotionKindPage: motions.draw_kind,
    MotionFetchPage: motions.draw_fetch,
    MotionsPage: motions.draw_list,
    SetupFormPage: setup.draw_form,
    SetupDonePage: setup.draw_done,
    AgendaPage: agenda.draw,
    AgendaAddPage: agenda.draw_add,
    AgendaStrikePage: agenda.draw_strike,
    AgendaMovePage: agenda.draw_move,
    WelcomePage: attendance.draw_welcome,
    IntruderPage: unentitled_in_call.draw,
    LeaderDisqualifiedPage: leader_disqualified.draw,
    AdjustedTakenAgainPage: call_and_end.draw_adjusted,
    SpecialDecisionPage: special_decision.draw,
    LinkLostPage: attendance.draw_link_lost,
    LinkHelpPage: link_help.draw,
    LinkAskPage: sound_or_picture_lost.draw_ask,
    LinkBackPage: link_help.draw_back,
    LinkHelpOverPage: link_help.draw_over,
    LinkTroublePage: sound_or_picture_lost.draw_note,
    TroubleReceiptPage: sound_or_picture_lost.draw_receipt,
    BreakPage: adjournment.draw_break,
    NotePage: note.draw,
    **rows("PAGES"),
}

REFUSALS: tuple[RefusalCode, ...] = tuple(code for kind in (CommonRefusal, *classes(RefusalCode)) for code in kind)
"""Why something was not done: the codes of all subjects."""

NAMES: Mapping[str, type[Page]] = {kind.name: kind for kind in PAGES}


def draw(page: Page, scene: Scene) -> View:
    """Draw the page for whoever looks (`scene.viewer`; None: the room) as a view model of `cards/`.

    After the close no card offers what nobody can do any more, nor speaks of what is to come (R-231).
    """
    if scene.meeting.stage is Stage.CLOSED and page.at_close is AtClose.OVER:
        return Notice(NoticeCode.SITTING_OVER)
    return PAGES[type(page)](page, scene)


def read(name: str, codes: Codes, *, private: bool) -> Page:
    """Read what `Page.kept` returned. What this version cannot read is an `UnknownPage`, since a newer version may read it."""
    kind = NAMES.get(name)
    try:
        page = None if kind is None else kind(*_members(kind, codes), private=private)
    except (TypeError, KeyError):
        page = None  # It has more codes than we know, or others.
    return page or UnknownPage(name, codes, private=private)


def _members(kind: type[Page], codes: Codes) -> tuple[Any, ...]:
    """The stored codes as the page has them: where a field has members, the one that the text stands for.

    Raises KeyError where no member has it.
    """
    known = _known(kind)  # type: ignore[arg-type]  # a class is hashable
    read_ = tuple(members[code] if members else code for members, code in zip(known, codes, strict=False))
    return (*read_, *codes[len(known) :])


@cache
def _known(kind: type[Page]) -> tuple[Mapping[str | int, StrEnum | None], ...]:
    """What the codes of each of the page's fields stand for, in their stored order: asked of each class once."""
    hints = get_type_hints(kind)
    return tuple(_of_field(get_args(hints[f.name]) or (hints[f.name],)) for f in fields(kind) if f.name != "private")


def _of_field(kinds: tuple[type, ...]) -> Mapping[str | int, StrEnum | None]:
    """What the codes of a field of these types stand for; nothing where they are numbers and keys, which are what they are."""
    known: dict[str | int, StrEnum | None] = {
        code.value: code for kind in kinds if issubclass(kind, StrEnum) for code in _codes_of(kind)
    }
    if known and NoneType in kinds:
        known[""] = None
    return known


def _codes_of(kind: type[StrEnum]) -> Iterable[StrEnum]:
    """The members that may stand where this type does."""
    return REFUSALS if kind is RefusalCode else kind
