"""The table from view models to the functions that draw them. Pure: a view, a language and the words it may show."""

from collections.abc import Callable, Mapping
from typing import Any

from cards import (
    adjournment,
    agenda,
    attendance,
    checklist,
    gate,
    guard,
    guide,
    kit,
    matter,
    motion,
    motion_form,
    motion_list,
    readiness,
    refusal,
    roster,
    setup,
    sitting,
)
from cards.phrases.book import Phrases

_Draw = Callable[[Any, Phrases, Mapping[str, str]], kit.Card]

RENDERERS: Mapping[type, _Draw] = {
    checklist.ChecklistAsk: checklist.ask,
    checklist.ChecklistForm: checklist.form,
    checklist.ChecklistKept: checklist.kept,
    checklist.ChecklistUnsafe: checklist.unsafe,
    checklist.ChecklistNone: checklist.none,
    checklist.ChecklistWhom: checklist.whom,
    refusal.Refusal: refusal.refusal,
    refusal.Notice: refusal.notice,
    gate.GateCard: gate.card,
    guard.GuardWord: guard.word,
    guard.GuardRoom: guard.room,
    guard.Incident: guard.incident,
    guard.IdentityWord: guard.identity,
    matter.MatterCard: matter.card,
    matter.MatterDesk: matter.desk,
    matter.LevelForm: matter.level_form,
    matter.LevelNote: matter.level_note,
    matter.NoMatter: matter.none,
    readiness.Counts: readiness.counts,
    readiness.Details: readiness.details,
    sitting.BegunCard: sitting.begun,
    sitting.ClosedCard: sitting.closed,
    sitting.LeadForm: sitting.lead,
    roster.ChoosePerson: roster.choose,
    roster.AssignForm: roster.form,
    roster.RosterList: roster.listed,
    roster.PlaceCard: roster.place,
    roster.PasteForm: roster.paste,
    roster.PastePreview: roster.pasted,
    setup.SetupForm: setup.form,
    setup.AgendaPreview: setup.preview,
    setup.SetupDone: setup.done,
    guide.Guide: guide.draw,
    motion.MotionCard: motion.card,
    motion.KindForm: motion.kind,
    motion.SealedMotion: motion.sealed,
    motion.FetchForm: motion.fetch,
    motion.FetchedWording: motion.fetched,
    motion_form.MotionForm: motion_form.form,
    motion_list.MotionList: motion_list.listed,
    agenda.AgendaList: agenda.listed,
    agenda.AddForm: agenda.add,
    agenda.StrikeForm: agenda.strike,
    agenda.MoveForm: agenda.move,
    attendance.Welcome: attendance.welcome,
    attendance.Intruder: attendance.intruder,
    attendance.LinkLostNote: attendance.link_lost,
    adjournment.AdjournForm: adjournment.form,
    adjournment.BreakCard: adjournment.card,
}


def render(view: object, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
    """Draw the view as an Adaptive Card. `words` are the wordings whose keys stand in the view's `wordings`."""
    return RENDERERS[type(view)](view, phrases, words)


def title(view: object, phrases: Phrases) -> str:
    """Return the title of the dialog that shows the view, at most 60 characters; never a spoken word."""
    del view
    return phrases.refusal.dialog_title
