"""The table of pages: everything that can be shown, and the function that draws it from the meeting."""

from collections.abc import Callable, Mapping
from typing import Any

from cards.refusal import Notice, Refusal
from cards.view import View
from dialogs import guide
from dialogs.agenda import verbs as agenda
from dialogs.agenda.pages import AgendaAddPage, AgendaMovePage, AgendaStrikePage
from dialogs.chat import guard
from dialogs.chat.pages import GuardRoomPage, GuardWordPage, IdentityWordPage, IncidentPage
from dialogs.matter import checklist, gate, readiness
from dialogs.matter import verbs as matter
from dialogs.matter.pages import (
    ChecklistFormPage,
    ChecklistWhomPage,
    GatePage,
    LevelRaisedPage,
    MatterLevelPage,
    MatterPage,
    UnsafePage,
)
from dialogs.motion import drawing as motions
from dialogs.motion.pages import (
    MotionFetchPage,
    MotionFormPage,
    MotionKindPage,
    MotionReceiptPage,
    MotionRecordPage,
    MotionsPage,
)
from dialogs.outcome import Codes, Page, UnknownPage
from dialogs.page import (
    AgendaPage,
    BreakPage,
    ChecklistAskPage,
    ChecklistPage,
    HelpPage,
    MotionPage,
    NoticePage,
    PlacePage,
    ReadinessPage,
    RefusedPage,
    SeeCardPage,
)
from dialogs.presence import adjournment, attendance
from dialogs.presence.pages import AdjournFormPage, IntruderPage, LinkLostPage, WelcomePage
from dialogs.roster import verbs as roster
from dialogs.roster.pages import RosterChoosePage, RosterFormPage, RosterPage
from dialogs.scene import Scene
from dialogs.sitting import setup
from dialogs.sitting import verbs as sitting
from dialogs.sitting.pages import BegunPage, ClosedPage, LeadFormPage, SetupDonePage, SetupFormPage
from dialogs.subjects import rows

_Draw = Callable[[Any, Scene], View]

PAGES: Mapping[type[Page], _Draw] = {
    RefusedPage: lambda page, _: Refusal(page.reason, page.right),
    NoticePage: lambda page, _: Notice(page.code),
    SeeCardPage: lambda _, __: Notice("see_card"),
    ChecklistPage: checklist.draw_own,
    ChecklistAskPage: checklist.draw_ask,
    ChecklistFormPage: checklist.draw_form,
    ChecklistWhomPage: checklist.draw_whom,
    UnsafePage: checklist.draw_unsafe,
    GatePage: gate.draw,
    GuardWordPage: guard.draw_word,
    GuardRoomPage: guard.draw_room,
    IncidentPage: guard.draw_incident,
    IdentityWordPage: guard.draw_identity,
    MatterPage: matter.draw,
    MatterLevelPage: matter.draw_level,
    LevelRaisedPage: matter.draw_raised,
    ReadinessPage: readiness.draw,
    BegunPage: sitting.draw_begun,
    ClosedPage: sitting.draw_closed,
    LeadFormPage: sitting.draw_lead,
    AdjournFormPage: adjournment.draw_form,
    RosterPage: roster.draw_list,
    RosterChoosePage: roster.draw_choose,
    RosterFormPage: roster.draw_form,
    PlacePage: roster.draw_place,
    HelpPage: guide.draw,
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
    IntruderPage: attendance.draw_intruder,
    LinkLostPage: attendance.draw_link_lost,
    BreakPage: adjournment.draw_break,
    **rows("PAGES"),
}

NAMES: Mapping[str, type[Page]] = {kind.name: kind for kind in PAGES}


def draw(page: Page, scene: Scene) -> View:
    """Draw the page for whoever looks (`scene.viewer`; None: the room) as a view model of `cards/`."""
    return PAGES[type(page)](page, scene)


def read(name: str, codes: Codes, *, private: bool) -> Page:
    """Read what `Page.kept` gave. What this version cannot read is an `UnknownPage`: a newer one may."""
    kind = NAMES.get(name)
    try:
        page = None if kind is None else kind(*codes, private=private)
    except TypeError:
        page = None  # It has more codes than we know.
    return page or UnknownPage(name, codes, private=private)
