"""The subjects of a meeting: one row each, with the modules that hold what belongs to it.

The tables of facts, of sentences, of undo and of pages are made from these rows. A module hands over what it has: the facts that it defines, its codes of refusals, its `SENTENCES`, its `UNDO` and `UNDO_RIGHTS`, its `PAGES`, its `VERBS`, what it `offers` to the hosts on the card with the next step, its `steps` for whoever asks for help and its `LINES` of what can be typed, in `WAKES` what it does
when a time comes that it asked for, and in `TOLD` what it does with an answer from the outside world. How many modules a subject spreads that over is its own matter.
"""

from collections.abc import Callable, Iterator, Mapping
from types import ModuleType
from typing import Any

from dialogs.agenda import facts as agenda_facts
from dialogs.agenda import offers as agenda_offers
from dialogs.agenda import refusals as agenda_refusals
from dialogs.agenda import sentences as agenda_sentences
from dialogs.aloud import facts as aloud_facts
from dialogs.aloud import sensitive_said_aloud as aloud_sensitive_said_aloud
from dialogs.aloud import sentences as aloud_sentences
from dialogs.archive import entered_from_paper as archive_entered_from_paper
from dialogs.archive import facts as archive_facts
from dialogs.archive import minutes_adjusted_announced as archive_minutes_adjusted_announced
from dialogs.archive import motions_registered as archive_motions_registered
from dialogs.archive import offers as archive_offers
from dialogs.archive import pages as archive_pages
from dialogs.archive import sentences as archive_sentences
from dialogs.archive import undo as archive_undo
from dialogs.chat import (
    after_outage,
    hide_message,
    recording,
    switch,
    switch_amends,
    switch_back,
    switch_watched,
    try_contact,
)
from dialogs.chat import after_outage_facts as chat_after_outage_facts
from dialogs.chat import facts as chat_facts
from dialogs.chat import offers as chat_offers
from dialogs.chat import recording_facts as chat_recording_facts
from dialogs.chat import sentences as chat_sentences
from dialogs.chat import switch_facts as chat_switch_facts
from dialogs.faces import drawing as faces_drawing
from dialogs.faces import facts as faces_facts
from dialogs.faces import pages as faces_pages
from dialogs.faces import sentences as faces_sentences
from dialogs.faces import tick_faces as faces_tick_faces
from dialogs.files import facts as files_facts
from dialogs.files import note_as_file as files_note_as_file
from dialogs.files import offers as files_offers
from dialogs.files import pages as files_pages
from dialogs.files import sentences as files_sentences
from dialogs.matter import decision_facts as matter_decision_facts
from dialogs.matter import facts as matter_facts
from dialogs.matter import offers as matter_offers
from dialogs.matter import refusals as matter_refusals
from dialogs.matter import sentences as matter_sentences
from dialogs.matter import undo as matter_undo
from dialogs.meeting_settings import facts as settings_facts
from dialogs.meeting_settings import hosts_word
from dialogs.meeting_settings import offers as settings_offers
from dialogs.meeting_settings import pages as settings_pages
from dialogs.meeting_settings import sentences as settings_sentences
from dialogs.meeting_settings import undo as settings_undo
from dialogs.minutes import drawing as minutes_drawing
from dialogs.minutes import facts as minutes_facts
from dialogs.minutes import note_drawing as minutes_note_drawing
from dialogs.minutes import note_facts as minutes_note_facts
from dialogs.minutes import offers as minutes_offers
from dialogs.minutes import pages as minutes_pages
from dialogs.minutes import sentences as minutes_sentences
from dialogs.minutes import undo as minutes_undo
from dialogs.motion import changed_message as motion_changed_message
from dialogs.motion import facts as motion_facts
from dialogs.motion import mover_is_asked as motion_mover_is_asked
from dialogs.motion import offers as motion_offers
from dialogs.motion import plain_speech as motion_plain_speech
from dialogs.motion import refusals as motion_refusals
from dialogs.motion import sentences as motion_sentences
from dialogs.motion import undo as motion_undo
from dialogs.opening import drawing as opening_drawing
from dialogs.opening import facts as opening_facts
from dialogs.opening import offers as opening_offers
from dialogs.opening import pages as opening_pages
from dialogs.opening import sentences as opening_sentences
from dialogs.opening import undo as opening_undo
from dialogs.presence import adjournment, app_removed, other_room, other_room_facts, short_loss
from dialogs.presence import facts as presence_facts
from dialogs.presence import offers as presence_offers
from dialogs.presence import refusals as presence_refusals
from dialogs.presence import sentences as presence_sentences
from dialogs.presence import undo as presence_undo
from dialogs.quorum import answers_alone as quorum_answers_alone
from dialogs.quorum import answers_facts as quorum_answers_facts
from dialogs.quorum import asked_to_mend as quorum_asked_to_mend
from dialogs.quorum import asks_to_be_remote as quorum_asks_to_be_remote
from dialogs.quorum import drawing as quorum_drawing
from dialogs.quorum import facts as quorum_facts
from dialogs.quorum import hosts_told_of_quorum as quorum_hosts_told_of_quorum
from dialogs.quorum import mend_facts as quorum_mend_facts
from dialogs.quorum import not_back_after_break as quorum_not_back_after_break
from dialogs.quorum import offers as quorum_offers
from dialogs.quorum import pages as quorum_pages
from dialogs.quorum import remote_ask_facts as quorum_remote_ask_facts
from dialogs.quorum import remote_drawing as quorum_remote_drawing
from dialogs.quorum import remote_word_facts as quorum_remote_word_facts
from dialogs.quorum import room_rules as quorum_room_rules
from dialogs.quorum import seat_drawing as quorum_seat_drawing
from dialogs.quorum import seat_facts as quorum_seat_facts
from dialogs.quorum import seat_undo as quorum_seat_undo
from dialogs.quorum import sentences as quorum_sentences
from dialogs.quorum import time_to_go as quorum_time_to_go
from dialogs.quorum import time_to_go_drawing as quorum_time_to_go_drawing
from dialogs.quorum import time_to_go_facts as quorum_go_facts
from dialogs.quorum import undo as quorum_undo
from dialogs.roster import facts as roster_facts
from dialogs.roster import list_facts, list_unread
from dialogs.roster import offers as roster_offers
from dialogs.roster import sentences as roster_sentences
from dialogs.roster import undo as roster_undo
from dialogs.sitting import facts as sitting_facts
from dialogs.sitting import offers as sitting_offers
from dialogs.sitting import refusals as sitting_refusals
from dialogs.sitting import sentences as sitting_sentences
from dialogs.sitting import still_open

SUBJECTS: Mapping[str, tuple[ModuleType, ...]] = {
    "sitting": (sitting_facts, sitting_offers, sitting_refusals, sitting_sentences, still_open),
    "opening": (opening_drawing, opening_facts, opening_offers, opening_pages, opening_sentences, opening_undo),
    "roster": (roster_facts, list_facts, list_unread, roster_offers, roster_sentences, roster_undo),
    "presence": (
        adjournment,
        app_removed,
        other_room,
        other_room_facts,
        presence_facts,
        presence_offers,
        presence_refusals,
        presence_sentences,
        presence_undo,
        short_loss,
    ),
    "faces": (faces_drawing, faces_facts, faces_pages, faces_sentences, faces_tick_faces),
    "agenda": (agenda_facts, agenda_offers, agenda_refusals, agenda_sentences),
    "matter": (matter_decision_facts, matter_facts, matter_offers, matter_refusals, matter_sentences, matter_undo),
    "motion": (
        motion_changed_message,
        motion_facts,
        motion_mover_is_asked,
        motion_plain_speech,
        motion_offers,
        motion_refusals,
        motion_sentences,
        motion_undo,
    ),
    "minutes": (
        minutes_drawing,
        minutes_facts,
        minutes_note_drawing,
        minutes_note_facts,
        minutes_offers,
        minutes_pages,
        minutes_sentences,
        minutes_undo,
    ),
    "chat": (
        chat_facts,
        chat_after_outage_facts,
        chat_recording_facts,
        chat_switch_facts,
        chat_offers,
        chat_sentences,
        try_contact,
        hide_message,
        after_outage,
        recording,
        switch,
        switch_watched,
        switch_amends,
        switch_back,
    ),
    "quorum": (
        quorum_remote_ask_facts,
        quorum_asks_to_be_remote,
        quorum_not_back_after_break,
        quorum_remote_word_facts,
        quorum_drawing,
        quorum_facts,
        quorum_go_facts,
        quorum_time_to_go,
        quorum_time_to_go_drawing,
        quorum_offers,
        quorum_pages,
        quorum_remote_drawing,
        quorum_room_rules,
        quorum_answers_alone,
        quorum_answers_facts,
        quorum_asked_to_mend,
        quorum_mend_facts,
        quorum_seat_drawing,
        quorum_seat_facts,
        quorum_seat_undo,
        quorum_sentences,
        quorum_hosts_told_of_quorum,
        quorum_undo,
    ),
    "aloud": (aloud_facts, aloud_sentences, aloud_sensitive_said_aloud),
    "archive": (
        archive_minutes_adjusted_announced,
        archive_facts,
        archive_entered_from_paper,
        archive_offers,
        archive_pages,
        archive_sentences,
        archive_undo,
        archive_motions_registered,
    ),
    "files": (files_facts, files_offers, files_pages, files_sentences, files_note_as_file),
    "meeting_settings": (
        settings_facts,
        settings_offers,
        settings_pages,
        settings_sentences,
        settings_undo,
        hosts_word,
    ),
}


def classes(parent: type) -> Iterator[Any]:
    """The classes of this parent that the subjects' modules define, in the order they stand there."""
    for module in _modules():
        kinds = (kind for kind in vars(module).values() if isinstance(kind, type) and issubclass(kind, parent))
        yield from (kind for kind in kinds if kind.__module__ == module.__name__)


def rows(table: str) -> dict[Any, Any]:
    """The rows that the subjects' modules have under this name, as one table."""
    return {key: row for module in _modules() for key, row in getattr(module, table, {}).items()}


def functions(name: str) -> tuple[Callable[..., Any], ...]:
    """The functions of this name that the subjects' modules define."""
    # In one go: the card with the next step asks for its offers each time that it is drawn.
    found = [getattr(module, name, None) for modules in SUBJECTS.values() for module in modules]
    return tuple([one for one in found if one is not None])


def _modules() -> Iterator[ModuleType]:
    for modules in SUBJECTS.values():
        yield from modules
