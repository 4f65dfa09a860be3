"""Phrases of when somebody has to go: the receipt, the forecast in the quorum's line, and the question when the time has come."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GoingPhrases:
    """`own`, `others`: the receipt to the person, and to a host about them. `ahead`: by the answer of the count. `noted`: the journal's sentences."""

    own: Mapping[str, str]
    others: Mapping[str, str]
    what_follows: str
    due: str
    due_ask: str
    due_secretary: str
    gone: str
    stays: str
    has_left: str
    ahead: Mapping[str, str]
    ahead_more: str
    ahead_past: str
    noted: Mapping[str, str]
    refusals: Mapping[str, str]


SV = GoingPhrases(
    own={
        "goes": "Antecknat: du måste gå klockan {clock}",
        "stays": "Antecknat: du stannar",
        "stay": "Jag stannar",
    },
    others={
        "goes": "Antecknat: {name} måste gå klockan {clock}",
        "stays": "Antecknat: {name} stannar",
        "stay": "Stannar ändå",
    },
    what_follows="Ordföranden och sekreteraren ser hur många som är kvar då, och får frågan när klockan är så mycket.",
    due="Klockan är {clock}. {name} skulle gå nu",
    due_ask="Har personen lämnat sammanträdet?",
    due_secretary="Har personen lämnat sammanträdet? Sekreteraren antecknar det.",
    gone="Har gått",
    stays="Stannar",
    has_left="{name} är antecknad som frånvarande",
    ahead={
        "quorate": "Från klockan {clock}, när {names} går: {less} av {seats}, beslutsför.",
        "not_quorate": "Från klockan {clock}, när {names} går: {less} av {seats}, inte beslutsför.",
        "not_shown": "Från klockan {clock}, när {names} går: {less} av {seats}, inte visat att ni är beslutsföra.",
    },
    ahead_more="{count} till",
    ahead_past="{names} skulle gå klockan {clock}. Fråga om alla är kvar.",
    noted={
        "goes": "{name} måste gå klockan {clock}.",
        "goes_noted": "{by} antecknade att {name} måste gå klockan {clock}.",
        "stays": "{name} stannar.",
        "stays_noted": "{by} antecknade att {name} stannar.",
        "taken_back": "{by} tog tillbaka vad som sagts om när {name} måste gå.",
        "asked": "Tiden var inne då någon skulle gå: {names}.",
    },
    refusals={
        "go_no_time": "Det är inget klockslag. Skriv till exempel ”jag måste gå kl 15.30”. Inget är antecknat.",
        "go_time_passed": "Det klockslaget har redan passerat i dag. Skriv timmar och minuter, till exempel 15.30. Inget är antecknat.",
        "go_gone_already": "Den personen är redan antecknad som frånvarande. Inget är antecknat.",
    },
)

EN = GoingPhrases(
    own={
        "goes": "Noted: you must leave at {clock}",
        "stays": "Noted: you stay",
        "stay": "I stay",
    },
    others={
        "goes": "Noted: {name} must leave at {clock}",
        "stays": "Noted: {name} stays",
        "stay": "Stays after all",
    },
    what_follows="The chair and the secretary see how many are left then, and are asked when the time has come.",
    due="It is {clock}. {name} was to leave now",
    due_ask="Has the person left the sitting?",
    due_secretary="Has the person left the sitting? The secretary notes it.",
    gone="Has left",
    stays="Stays",
    has_left="{name} is noted as absent",
    ahead={
        "quorate": "From {clock}, when {names} leave: {less} of {seats}, a quorum.",
        "not_quorate": "From {clock}, when {names} leave: {less} of {seats}, no quorum.",
        "not_shown": "From {clock}, when {names} leave: {less} of {seats}, a quorum is not shown.",
    },
    ahead_more="{count} more",
    ahead_past="To leave at {clock}: {names}. Ask whether they are still here.",
    noted={
        "goes": "{name} must leave at {clock}.",
        "goes_noted": "{by} noted that {name} must leave at {clock}.",
        "stays": "{name} stays.",
        "stays_noted": "{by} noted that {name} stays.",
        "taken_back": "{by} took back what was said of when {name} must leave.",
        "asked": "The time came for somebody to leave: {names}.",
    },
    refusals={
        "go_no_time": "That is no time of the day. Write for example “I must leave at 15.30”. Nothing is noted.",
        "go_time_passed": "That time has passed today. Write hours and minutes, for example 15.30. Nothing is noted.",
        "go_gone_already": "That person is noted as absent already. Nothing is noted.",
    },
)
