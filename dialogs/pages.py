"""The table of pages: everything that can be shown, and the function that draws it from the meeting."""

from collections.abc import Callable, Mapping

from cards.refusal import Notice, Refusal
from dialogs import guide
from dialogs.agenda import verbs as agenda
from dialogs.chat import guard
from dialogs.matter import checklist, gate, readiness
from dialogs.matter import verbs as matter
from dialogs.motion import pages as motion_pages
from dialogs.outcome import Page
from dialogs.presence import adjournment, attendance
from dialogs.roster import verbs as roster
from dialogs.scene import Scene
from dialogs.sitting import setup
from dialogs.sitting import verbs as sitting

_Draw = Callable[[Page, Scene], object]

PAGES: Mapping[str, _Draw] = {
    "refused": lambda page, _: Refusal(str(page.args[0]), str(page.args[1])),
    "notice": lambda page, _: Notice(str(page.args[0])),
    "see_card": lambda _, __: Notice("see_card"),
    "checklist": checklist.draw_own,
    "checklist_ask": checklist.draw_ask,
    "checklist_form": checklist.draw_form,
    "checklist_whom": checklist.draw_whom,
    "unsafe": checklist.draw_unsafe,
    "gate": gate.draw,
    "guard_word": guard.draw_word,
    "guard_room": guard.draw_room,
    "incident": guard.draw_incident,
    "identity_word": guard.draw_identity,
    "matter": matter.draw,
    "matter_level": matter.draw_level,
    "level_raised": matter.draw_raised,
    "readiness": readiness.draw,
    "begun": sitting.draw_begun,
    "closed": sitting.draw_closed,
    "lead_form": sitting.draw_lead,
    "adjourn_form": adjournment.draw_form,
    "roster": roster.draw_list,
    "roster_choose": roster.draw_choose,
    "roster_form": roster.draw_form,
    "place": roster.draw_place,
    "help": guide.draw,
    "motion": motion_pages.draw_card,
    "motion_receipt": motion_pages.draw_receipt,
    "motion_form": motion_pages.draw_form,
    "motion_record": motion_pages.draw_record,
    "motion_kind": motion_pages.draw_kind,
    "motion_fetch": motion_pages.draw_fetch,
    "motions": motion_pages.draw_list,
    "setup_form": setup.draw_form,
    "setup_done": setup.draw_done,
    "agenda": agenda.draw,
    "agenda_add": agenda.draw_add,
    "agenda_strike": agenda.draw_strike,
    "agenda_move": agenda.draw_move,
    "welcome": attendance.draw_welcome,
    "intruder": attendance.draw_intruder,
    "link_lost": attendance.draw_link_lost,
    "break": adjournment.draw_break,
}


def draw(page: Page, scene: Scene) -> object:
    """Draw the page for whoever looks (`scene.viewer`; None: the room) as a view model of `cards/`."""
    return PAGES[page.name](page, scene)
