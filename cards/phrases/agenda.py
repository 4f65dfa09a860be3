"""Phrases of the agenda."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AgendaPhrases:
    """`states` by state of a matter."""

    title: str
    empty: str
    states: Mapping[str, str]
    add: str
    strike: str
    move: str
    kind: str
    kind_missing: str
    title_label: str
    title_hint: str
    wrong: Mapping[str, str]
    add_send: str
    which: str
    which_missing: str
    strike_send: str
    after: str
    after_missing: str
    first: str
    move_send: str
    none_waiting: str
    titles_cut: str
    stricter: str
    refusals: Mapping[str, str]


SV = AgendaPhrases(
    title="Föredragningslista",
    empty="Föredragningslistan är tom.",
    states={
        "waiting": "inte taget upp",
        "called": "tas upp",
        "open": "behandlas",
        "ended": "avslutat",
        "struck": "utgår",
    },
    add="Lägg till ärende",
    strike="Låt ärende utgå",
    move="Ändra ordningen",
    kind="Typ av ärende",
    kind_missing="Välj typ av ärende.",
    title_label="Rubrik, eller initialer vid sekretess",
    title_hint="Vid sekretess behålls bara numret och initialerna, till exempel A.B. Allt annat tas bort.",
    wrong={
        "level": "Välj typ av ärende. Inget har sparats.",
        "title": "Skriv ärendets rubrik. Inget har sparats.",
        "title_lines": "Skriv ett ärende i taget, på en rad. Inget har sparats.",
        "title_long": "Rubriken är för lång. Skriv högst 300 tecken. Inget har sparats.",
        "doubt": "Det är oklart om ärendet omfattas av sekretess. Välj typ. Rubriken visas och sparas inte förrän du har gjort det. Den finns kvar: skriv bara i fältet om den ska vara en annan.",
        "doubt_again": "Det är oklart om ärendet omfattas av sekretess. Rubriken sparas inte här. Välj typ och skriv rubriken igen.",
        "matter": "Välj ett ärende. Inget har ändrats.",
        "taken": "Ärendet har redan tagits upp och kan inte utgå. Välj ett annat. Inget har ändrats.",
        "after": "Välj plats i ordningen. Inget har ändrats.",
    },
    add_send="Lägg till",
    which="Ärende",
    which_missing="Välj ett ärende.",
    strike_send="Låt ärendet utgå",
    after="Tas upp efter",
    after_missing="Välj plats i ordningen.",
    first="Först",
    move_send="Flytta",
    none_waiting="Inga ärenden väntar på att tas upp.",
    titles_cut="Långa rubriker är förkortade här. Hela rubriken visas på ärendets eget kort när det tas upp.",
    stricter="Ärende {no} är tillagt med sekretess, eftersom det står så i rubriken. Rubriken har tagits bort.",
    refusals={
        "agenda_full": "Föredragningslistan har redan 80 ärenden. Låt ett ärende utgå först. Inget har ändrats.",
        "matter_taken": "Ärendet har redan tagits upp och kan inte utgå. Inget har ändrats.",
    },
)

EN = AgendaPhrases(
    title="Agenda",
    empty="The agenda is empty.",
    states={
        "waiting": "not called",
        "called": "called",
        "open": "being considered",
        "ended": "ended",
        "struck": "struck",
    },
    add="Add a matter",
    strike="Strike a matter",
    move="Change the order",
    kind="Kind of matter",
    kind_missing="Choose a kind of matter.",
    title_label="Title, or initials where confidential",
    title_hint="Of a confidential matter only the number and the initials are kept, for example A.B. All else is removed.",
    wrong={
        "level": "Choose a kind of matter. Nothing was kept.",
        "title": "Write the matter's title. Nothing was kept.",
        "title_lines": "Write one matter at a time, on one line. Nothing was kept.",
        "title_long": "The title is too long. Write 300 characters at most. Nothing was kept.",
        "doubt": "It is unclear whether the matter is confidential. Choose its kind. Its title is not shown and not kept until you have. It is still there: write in the field only if it should be another.",
        "doubt_again": "It is unclear whether the matter is confidential. Its title is not kept here. Choose its kind and write the title again.",
        "matter": "Choose a matter. Nothing has changed.",
        "taken": "The matter has already been called and cannot be struck. Choose another. Nothing has changed.",
        "after": "Choose the place in the order. Nothing has changed.",
    },
    add_send="Add",
    which="Matter",
    which_missing="Choose a matter.",
    strike_send="Strike the matter",
    after="Taken after",
    after_missing="Choose the place in the order.",
    first="First",
    move_send="Move",
    none_waiting="No matters are waiting to be called.",
    titles_cut="Long titles are shortened here. The whole title is shown on the matter's own card when it is called.",
    stricter="Matter {no} was added as confidential, since its title says so. The title was removed.",
    refusals={
        "agenda_full": "The agenda already has 80 matters. Strike one first. Nothing has changed.",
        "matter_taken": "The matter has already been called and cannot be struck. Nothing has changed.",
    },
)
