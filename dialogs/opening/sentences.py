"""How the journal tells the opening."""

from collections.abc import Mapping

from cards.adjusters import where_and_when
from cards.opening import agenda_changes
from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller
from dialogs.opening.facts import (
    AdjustersChosen,
    AdjustersTakenBack,
    AgendaApprovalTakenBack,
    AgendaApproved,
    EquipmentChecked,
    EquipmentCheckTakenBack,
    InformationGiven,
    InformationTakenBack,
    SummonsChecked,
    SummonsCheckTakenBack,
)


def _equipment(t: Teller, _: EquipmentChecked) -> str:
    return t.phrases.opening.noted["equipment"].format(by=t.by)


def _equipment_taken_back(t: Teller, _: EquipmentCheckTakenBack) -> str:
    return t.phrases.opening.noted["equipment_taken_back"].format(by=t.by)


def _given(t: Teller, x: InformationGiven) -> str:
    said = t.phrases.opening.noted["given" if t.did(x.person) else "given_noted"]
    return said.format(by=t.by, name=t.name(x.person))


def _taken_back(t: Teller, _: InformationTakenBack) -> str:
    return t.phrases.opening.noted["taken_back"].format(by=t.by)


def _summons(t: Teller, x: SummonsChecked) -> str:
    return t.phrases.opening.noted["summons_yes" if x.in_order else "summons_no"].format(by=t.by)


def _summons_taken_back(t: Teller, _: SummonsCheckTakenBack) -> str:
    return t.phrases.opening.noted["summons_taken_back"].format(by=t.by)


def _adjusters(t: Teller, x: AdjustersChosen) -> str:
    say = t.phrases.opening.noted
    parts = [say["adjusters"].format(by=t.by, names=t.names(x.people))]
    if x.substitutes:
        parts.append(say["adjusters_instead"].format(names=t.names(x.substitutes)))
    where = where_and_when(x.place, x.day, x.clock, t.phrases)
    adjusted = t.phrases.opening.adjusters_where.format(where=where)
    return " ".join([*parts, *([f"{adjusted}."] if where else [])])


def _adjusters_taken_back(t: Teller, _: AdjustersTakenBack) -> str:
    return t.phrases.opening.noted["adjusters_taken_back"].format(by=t.by)


def _agenda(t: Teller, x: AgendaApproved) -> str:
    changed = agenda_changes(x.struck, x.added, t.phrases, reordered=x.reordered)
    return " ".join([t.phrases.opening.noted["agenda"].format(by=t.by), *changed])


def _agenda_taken_back(t: Teller, _: AgendaApprovalTakenBack) -> str:
    return t.phrases.opening.noted["agenda_taken_back"].format(by=t.by)


SENTENCES: Mapping[type[Fact], Tell] = {
    EquipmentChecked: _equipment,
    EquipmentCheckTakenBack: _equipment_taken_back,
    InformationGiven: _given,
    InformationTakenBack: _taken_back,
    SummonsChecked: _summons,
    SummonsCheckTakenBack: _summons_taken_back,
    AdjustersChosen: _adjusters,
    AdjustersTakenBack: _adjusters_taken_back,
    AgendaApproved: _agenda,
    AgendaApprovalTakenBack: _agenda_taken_back,
}
"""The sentences, in the words of the minutes' working note."""
