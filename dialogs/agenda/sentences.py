"""How the journal tells the agenda."""

from collections.abc import Mapping

from dialogs.agenda.facts import AgendaOrdered, MatterListed, MatterStruck
from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller, by, of_kind


def _ordered(t: Teller, x: AgendaOrdered) -> str:
    return t.say.ordered.format(by=t.by, order=", ".join(str(no) for no in x.order) or t.say.unsaid)


SENTENCES: Mapping[type[Fact], Tell] = {
    MatterListed: of_kind("listed"),
    MatterStruck: by("struck"),
    AgendaOrdered: _ordered,
}
