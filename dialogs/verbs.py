"""The table of verbs: who may use each, and the function that judges it. One row a verb, whatever road it comes by."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from dialogs import distance_asked_for, guide, readiness, undo
from dialogs.agenda import show_and_change as agenda
from dialogs.aloud import sensitive_said_aloud as aloud
from dialogs.aloud.sensitive_said_aloud import AloudPage
from dialogs.archive import entered_from_paper, legal_force
from dialogs.archive import minutes_adjusted_announced as record_dates
from dialogs.archive import motions_registered as archive
from dialogs.archive.entered_from_paper import FromPaperPage
from dialogs.archive.pages import DatesPage, ForcePage, RegisterPage
from dialogs.chat import hide_message, switch_back, try_contact
from dialogs.chat.pages import ContactsPage
from dialogs.faces import tick_faces as faces
from dialogs.faces.pages import FacesPage
from dialogs.files import note_as_file as files
from dialogs.judging.outcome import Outcome, Page
from dialogs.judging.refusals import NoticeCode, Right
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import (
    AgendaPage,
    BreakPage,
    ChecklistPage,
    HelpPage,
    NoticePage,
    ReadinessPage,
)
from dialogs.matter import call_and_end, checklist, gate, raised_level, special_decision
from dialogs.matter.pages import ChecklistFormPage, GatePage
from dialogs.meeting_settings import chat_word
from dialogs.meeting_settings import hosts_word as settings
from dialogs.meeting_settings import read_from_teams as settings_read_from_teams
from dialogs.meeting_settings.pages import TicksPage
from dialogs.minutes import adjusted_at_once as at_once
from dialogs.minutes import note_in_minutes
from dialogs.minutes.pages import AtOncePage
from dialogs.motion import change_kind as motion_change_kind
from dialogs.motion import confirm_matter as motion_confirm_matter
from dialogs.motion import fetch_sealed as motion_fetch_sealed
from dialogs.motion import hand_in
from dialogs.motion import second as motion_second
from dialogs.motion import show_motions as motion_show_motions
from dialogs.motion import unsecond as motion_unsecond
from dialogs.motion import withdraw as motion_withdraw
from dialogs.motion.pages import MotionFormPage, MotionsPage
from dialogs.opening import information_read_aloud as opening
from dialogs.opening import own_equipment, summons_and_agenda, who_adjusts
from dialogs.opening.pages import OpeningPage
from dialogs.presence import adjournment, break_made_longer, other_room, sound_or_picture_lost
from dialogs.presence.pages import LinkAskPage
from dialogs.quorum import (
    answers_alone,
    asked_to_mend,
    asks_to_be_remote,
    chair_ascertains_identity,
    chair_lets_be_remote,
    host_notes_asking,
    roll_call,
    time_to_go,
    who_is_listed_remote,
)
from dialogs.quorum import substitute_serves as seats
from dialogs.quorum.pages import GoingPage, RemoteOwnPage, RemotePeoplePage, RollPage, SeatsPage
from dialogs.record import take_note_home as note
from dialogs.roster import names_matched_in_chat as roster_names_matched_in_chat
from dialogs.roster import paste_list as roster_paste_list
from dialogs.roster import who_is_what_and_where as roster
from dialogs.roster.pages import RosterPage
from dialogs.said.inbound import Pressed
from dialogs.sitting import ask_which, setup
from dialogs.sitting import begin_lead_close as sitting
from dialogs.sitting.pages import SetupDonePage

Act = Callable[[Pressed, Scene], Outcome]


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb. `again` is the page that answers a repetition (the current state, drawn anew), or what finds it."""

    right: Right
    act: Act
    again: Page | Callable[[Pressed, Scene], Page]


VERBS: Mapping[str, Verb] = {
    "checklist.open": Verb(Right.ALL, checklist.open_, ChecklistFormPage()),
    "checklist.submit": Verb(Right.ALL, checklist.submit, ChecklistPage()),
    "checklist.record": Verb(Right.SECRETARY, checklist.record, ReadinessPage()),
    "gate.confirm": Verb(Right.HOSTS, gate.confirm, GatePage()),
    "gate.open": Verb(Right.CHAIR, gate.open_, ReadinessPage()),
    "gate.cancel": Verb(Right.CHAIR, switch_back.cancel, ReadinessPage()),
    "contact.try": Verb(Right.HOSTS, try_contact.try_all, ContactsPage()),
    "hidden.show": Verb(Right.SECRETARY, hide_message.show_again, hide_message.shown_already),
    "matter.call": Verb(Right.HOSTS, call_and_end.call, ReadinessPage()),
    "matter.end": Verb(Right.HOSTS, call_and_end.end, ReadinessPage()),
    "matter.level": Verb(Right.HOSTS, raised_level.level, ReadinessPage()),
    "matter.decision": Verb(Right.SECRETARY, special_decision.enter, ReadinessPage()),
    "readiness.show": Verb(Right.ALL, readiness.show, ReadinessPage()),
    "meeting.begin": Verb(Right.HOSTS, sitting.begin, ReadinessPage()),
    "meeting.close": Verb(Right.HOSTS, sitting.close, sitting.closed_again),
    "meeting.lead": Verb(Right.HOSTS, sitting.lead, ReadinessPage()),
    "opening.show": Verb(Right.HOSTS, opening.show, OpeningPage()),
    "opening.equipment": Verb(Right.CHAIR, own_equipment.check, OpeningPage()),
    "opening.inform": Verb(Right.HOSTS, opening.inform, OpeningPage()),
    "place.say": Verb(Right.ALL, distance_asked_for.say, RosterPage()),
    "opening.summons": Verb(Right.HOSTS, summons_and_agenda.check, OpeningPage()),
    "opening.adjusters": Verb(Right.HOSTS, who_adjusts.choose, OpeningPage()),
    "opening.agenda": Verb(Right.HOSTS, summons_and_agenda.approve, OpeningPage()),
    "at_once.show": Verb(Right.HOSTS, at_once.show, AtOncePage()),
    "at_once.decide": Verb(Right.HOSTS, at_once.decide, AtOncePage()),
    "at_once.adjust": Verb(Right.HOSTS, at_once.adjust, AtOncePage()),
    "at_once.announce": Verb(Right.SECRETARY, at_once.announce, AtOncePage()),
    "minutes.note": Verb(Right.MOVERS, note_in_minutes.ask, note_in_minutes.again),
    "minutes.record": Verb(Right.SECRETARY, note_in_minutes.record, note_in_minutes.again),
    "roster.assign": Verb(Right.SECRETARY, roster.assign, RosterPage()),
    "roster.import": Verb(Right.SECRETARY, roster_paste_list.paste, RosterPage()),
    "roster.match": Verb(Right.SECRETARY, roster_names_matched_in_chat.accept, RosterPage()),
    "roster.show": Verb(Right.ALL, roster.show, RosterPage()),
    "link.say": Verb(Right.ALL, sound_or_picture_lost.say, NoticePage(NoticeCode.DONE)),
    "link.ask": Verb(Right.ALL, sound_or_picture_lost.ask, LinkAskPage()),
    "help": Verb(Right.ALL, guide.show, HelpPage()),
    "undo": Verb(Right.ALL, undo.undo, NoticePage(NoticeCode.DONE)),
    "meeting.setup": Verb(Right.ALL, setup.set_up, SetupDonePage()),
    ask_which.CHOOSE: Verb(Right.ALL, ask_which.choose, ask_which.too_late),
    "agenda.show": Verb(Right.ALL, agenda.show, AgendaPage()),
    "matter.add": Verb(Right.HOSTS, agenda.add, AgendaPage()),
    "matter.strike": Verb(Right.HOSTS, agenda.strike, AgendaPage()),
    "matter.move": Verb(Right.HOSTS, agenda.move, AgendaPage()),
    "motion.open": Verb(Right.MOVERS, hand_in.open_, MotionFormPage(0)),
    "motion.submit": Verb(Right.MOVERS, hand_in.submit, hand_in.receipt_again),
    "motion.confirm": Verb(Right.MOVERS, motion_confirm_matter.confirm, motion_confirm_matter.again),
    "motion.record": Verb(Right.SECRETARY, hand_in.record, hand_in.receipt_again),
    "motion.show": Verb(Right.ALL, motion_show_motions.show, motion_show_motions.again),
    "motion.list": Verb(Right.ALL, motion_show_motions.list_, MotionsPage(0, 0)),
    # The mover withdraws, and a substitute who serves no more too; the secretary what was noted: the verb itself judges.
    "motion.withdraw": Verb(Right.ALL, motion_withdraw.withdraw, motion_show_motions.again),
    "motion.second": Verb(Right.MEMBERS, motion_second.second, motion_show_motions.again),
    # Whoever has backed a motion takes that back, a substitute who serves no more too.
    "motion.unsecond": Verb(Right.ALL, motion_unsecond.unsecond, motion_show_motions.again),
    "motion.reclassify": Verb(Right.SECRETARY, motion_change_kind.reclassify, motion_show_motions.again),
    "motion.fetch": Verb(Right.SECRETARY, motion_fetch_sealed.fetch, motion_show_motions.again),
    "aloud.note": Verb(Right.HOSTS, aloud.note, AloudPage()),
    "paper.enter": Verb(Right.SECRETARY, entered_from_paper.enter, FromPaperPage()),
    "adjourn": Verb(Right.HOSTS, adjournment.adjourn, BreakPage()),
    "room.change": Verb(Right.HOSTS, other_room.change, BreakPage()),
    "room.back": Verb(Right.HOSTS, other_room.back, ReadinessPage()),
    "break.extend": Verb(Right.HOSTS, break_made_longer.extend, BreakPage()),
    "roll.show": Verb(Right.SECRETARY, roll_call.show, RollPage()),
    "roll.begin": Verb(Right.SECRETARY, roll_call.begin, RollPage()),
    "roll.note": Verb(Right.SECRETARY, roll_call.note, RollPage()),
    "roll.end": Verb(Right.SECRETARY, roll_call.end, RollPage()),
    "remote.show": Verb(Right.HOSTS, who_is_listed_remote.show, RemotePeoplePage()),
    # Members and substitutes ask: the verb itself judges, since a substitute who does not serve may.
    "remote.ask": Verb(Right.ALL, asks_to_be_remote.ask, RemoteOwnPage()),
    "remote.note": Verb(Right.HOSTS, host_notes_asking.note, RemotePeoplePage()),
    "remote.approve": Verb(Right.CHAIR, chair_lets_be_remote.approve, RemotePeoplePage()),
    "remote.ascertain": Verb(Right.CHAIR, chair_ascertains_identity.ascertain, RemotePeoplePage()),
    "faces.show": Verb(Right.HOSTS, faces.show, FacesPage()),
    "faces.tick": Verb(Right.HOSTS, faces.tick, FacesPage()),
    "go.say": Verb(Right.MEMBERS, time_to_go.say, GoingPage()),
    "go.note": Verb(Right.HOSTS, time_to_go.note, ReadinessPage()),
    "seats.show": Verb(Right.HOSTS, seats.show, SeatsPage()),
    "seats.fill": Verb(Right.HOSTS, seats.fill, SeatsPage()),
    "seats.back": Verb(Right.HOSTS, seats.back, SeatsPage()),
    "remote.mend": Verb(Right.HOSTS, asked_to_mend.ask, asked_to_mend.again),
    "quorum.answers": Verb(Right.HOSTS, answers_alone.say, answers_alone.again),
    "seats.disqualify": Verb(Right.SECRETARY, seats.disqualify, SeatsPage()),
    "ticks.show": Verb(Right.SETUP, settings.show, TicksPage()),
    "ticks.submit": Verb(Right.SETUP, settings.submit, TicksPage()),
    "ticks.read": Verb(Right.SETUP, settings_read_from_teams.read_now, TicksPage()),
    "chat.said": Verb(Right.SECRETARY, chat_word.say, ReadinessPage()),
    "note.show": Verb(Right.HOSTS, note.show, NoticePage(NoticeCode.NOTE_COMES)),
    "note.file": Verb(Right.HOSTS, files.offer, NoticePage(NoticeCode.FILE_OFFERED)),
    # Of a sitting that is purged nobody is chair any more: so the verb itself judges, and says that it is.
    "note.take": Verb(Right.ALL, files.take, files.again),
    "register.show": Verb(Right.SECRETARY, archive.show, RegisterPage()),
    "register.say": Verb(Right.SECRETARY, archive.say, RegisterPage()),
    "dates.show": Verb(Right.SECRETARY, record_dates.show, DatesPage()),
    "dates.say": Verb(Right.SECRETARY, record_dates.say, DatesPage()),
    "force.show": Verb(Right.SECRETARY, legal_force.show, ForcePage()),
    "force.say": Verb(Right.SECRETARY, legal_force.say, ForcePage()),
    "force.back": Verb(Right.SECRETARY, legal_force.take_back, ForcePage()),
    "resume": Verb(Right.HOSTS, adjournment.resume, ReadinessPage()),
}
