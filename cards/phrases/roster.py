"""Phrases of the roster and of where people sit."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RosterPhrases:
    """`place_noted` and `place_change` by place; `problems` by code of the pasted list."""

    title: str
    whom: str
    whom_missing: str
    new_person: str
    go_on: str
    form_wrong: str
    no_decision: str
    name: str
    capacity: str
    capacity_missing: str
    group: str
    place: str
    serves: str
    party_matter: str
    identity: str
    keep: str
    count: str
    serving: str
    untied: str
    foreign: str
    assign: str
    paste: str
    paste_label: str
    paste_hint: str
    paste_look: str
    paste_found: str
    paste_accept: str
    paste_back: str
    paste_nobody: str
    problems: Mapping[str, str]
    place_noted: Mapping[str, str]
    place_change: Mapping[str, str]
    refusals: Mapping[str, str]


SV = RosterPhrases(
    title="Mötets förteckning",
    whom="Vem gäller det?",
    whom_missing="Välj en person.",
    new_person="En ny person",
    go_on="Fortsätt",
    form_wrong="Något saknas. Skriv ett namn, eller välj ärende om personen är part. Inget har sparats.",
    no_decision="Fullmäktiges beslut om distansdeltagande är inte angivet. Därför kan ingen antecknas på distans.",
    name="Namn (lämna tomt för part)",
    capacity="Uppdrag i mötet",
    capacity_missing="Välj ett uppdrag.",
    group="Parti eller grupp",
    place="Plats",
    serves="Tjänstgör",
    party_matter="Partens ärende",
    identity="Samma person i Teams",
    keep="Spara",
    count="I mötets förteckning: {count} personer.",
    serving="tjänstgör",
    untied="inte kopplad till någon i Teams",
    foreign="utanför kommunen eller anonym",
    assign="Lägg till eller ändra person",
    paste="Klistra in en lista",
    paste_label="En person på varje rad",
    paste_hint="Till exempel: Anna Ek (S), ledamot, distans",
    paste_look="Granska",
    paste_found="Så här förstod jag listan: {count} personer.",
    paste_accept="Spara",
    paste_back="Tillbaka",
    paste_nobody="Jag hittade ingen person i listan. Inget har sparats.",
    problems={
        "no_capacity": "Rad {line}: uppdraget saknas, till exempel ledamot eller ersättare. Personen togs inte med.",
        "no_name": "Rad {line}: namnet saknas. Raden togs inte med.",
        "unclear": "Rad {line}: jag förstod inte raden. Den togs inte med.",
        "twice": "Rad {line}: namnet finns redan på en tidigare rad. Raden togs inte med.",
        "party": "Rad {line}: en part läggs in för sitt ärende och utan namn. Raden togs inte med.",
        "too_many": "Listan har {line} personer. Högst 400 kan läggas in. Inget har sparats.",
    },
    place_noted={
        "remote": "Du är antecknad på distans.",
        "room": "Du är antecknad som närvarande i rummet.",
        "": "Det är inte längre antecknat var du är.",
    },
    place_change={"remote": "Jag deltar på distans", "room": "Jag är i rummet"},
    refusals={
        "presidium_remote": "Fullmäktiges presidium får inte delta på distans i fullmäktiges sammanträde. Inget har ändrats.",
        "no_decision": "Fullmäktiges beslut om distansdeltagande är inte angivet för nämnden. Därför kan ingen antecknas på distans. Sekreteraren kan ange beslutet.",
    },
)

EN = RosterPhrases(
    title="The meeting's roster",
    whom="Who is it about?",
    whom_missing="Choose a person.",
    new_person="A new person",
    go_on="Go on",
    form_wrong="Something is missing. Write a name, or choose the matter if the person is a party. Nothing was kept.",
    no_decision="The council's decision on remote participation is not given. So nobody can be noted as remote.",
    name="Name (leave empty for a party)",
    capacity="Capacity in the meeting",
    capacity_missing="Choose a capacity.",
    group="Party or group",
    place="Place",
    serves="Serves",
    party_matter="The party's matter",
    identity="The same person in Teams",
    keep="Keep",
    count="On the meeting's roster: {count} people.",
    serving="serves",
    untied="not tied to anybody in Teams",
    foreign="outside the municipality or anonymous",
    assign="Add or change a person",
    paste="Paste a list",
    paste_label="One person a line",
    paste_hint="For example: Anna Ek (S), member, remote",
    paste_look="Look over",
    paste_found="This is how I understood the list: {count} people.",
    paste_accept="Keep",
    paste_back="Back",
    paste_nobody="I found nobody in the list. Nothing was kept.",
    problems={
        "no_capacity": "Line {line}: the capacity is missing, for example member or substitute. The person was left out.",
        "no_name": "Line {line}: the name is missing. The line was left out.",
        "unclear": "Line {line}: I did not understand the line. It was left out.",
        "twice": "Line {line}: the name is on an earlier line already. The line was left out.",
        "party": "Line {line}: a party is entered for its matter and without a name. The line was left out.",
        "too_many": "The list has {line} people. At most 400 can be taken in. Nothing was kept.",
    },
    place_noted={
        "remote": "You are noted as remote.",
        "room": "You are noted as present in the room.",
        "": "It is no longer noted where you are.",
    },
    place_change={"remote": "I take part remotely", "room": "I am in the room"},
    refusals={
        "presidium_remote": "The council's presidium may not take part remotely in the council's sitting. Nothing has changed.",
        "no_decision": "The council's decision on remote participation is not given for the board. So nobody can be noted as remote. The secretary can enter it.",
    },
)
