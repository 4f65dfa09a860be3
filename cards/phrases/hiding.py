"""Phrases of messages that a rule of the tenant's hides. None of them repeats what was written."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HidingPhrases:
    """`tip` is what Teams says in the message's place; `word…` go to the writer, the rest to chair and secretaries."""

    tip: str
    word: str
    word_why: str
    word_mistake: str
    word_again: str
    word_again_rest: str
    hidden: str
    again: str
    not_hidden: str
    problems: Mapping[str, str]
    show_again: str
    which: str
    all: str
    one: str
    noted: Mapping[str, str]


SV = HidingPhrases(
    tip="Meddelandet skrevs medan ett ärende med sekretess behandlades. Säg det muntligen i stället.",
    word="{matter}: ditt meddelande har dolts i chatten",
    word_why="Det skrevs medan ärendet behandlades, och då får ingenting skrivas om det i chatten. Teams har godtagit att dölja det "
    "för alla. Några kan ha hunnit läsa det. Säg det du vill säga muntligen i stället.",
    word_mistake="Är det fel: säg till sekreteraren, som kan visa det igen. Jag har antecknat vem som skrev och när, men inget av det "
    "som skrevs.",
    word_again="{matter}: ditt meddelande visas igen i chatten",
    word_again_rest="Sekreteraren har bett om det, och Teams har godtagit det.",
    hidden="Dolda i chatten, enligt Teams: {count}.",
    again="Visade igen: {count}.",
    not_hidden="Kunde inte döljas: {count}. {why}",
    problems={
        "foreign": "Den som skrev hör inte till kommunens egna användare. Be personen att själv ta bort meddelandet.",
        "forbidden": "Bisittare saknar rättigheten i Teams. Be den som skrev att ta bort meddelandet.",
        "no_message": "Teams hittade inte meddelandet. Det kan vara borttaget.",
        "refused": "Teams tog inte emot det. Be den som skrev att ta bort meddelandet.",
        "out_of_reach": "Teams svarade inte. Be den som skrev att ta bort meddelandet.",
    },
    show_again="Visa dolda meddelanden igen",
    which="Vilket meddelande ska visas igen, om det var fel att dölja det?",
    all="Alla {count}",
    one="{number}. {name}, klockan {at}",
    noted={
        "hidden": "Meddelandet från {name} i ärende {no} doldes i chatten, enligt Teams.",
        "not_hidden": "Meddelandet från {name} i ärende {no} kunde inte döljas.",
        "not_again": "Meddelandet från {name} i ärende {no} kunde inte visas igen.",
        "asked": "{by} bad att det som är dolt i ärende {no} visas igen.",
        "asked_some": "{by} bad att {count} av de meddelanden som är dolda i ärende {no} visas igen.",
        "again": "Meddelandet från {name} i ärende {no} visas igen i chatten, enligt Teams.",
    },
)

EN = HidingPhrases(
    tip="The message was written during a confidential matter. Say it aloud instead.",
    word="{matter}: your message has been hidden in the chat",
    word_why="It was written while the matter was being considered, and then nothing may be written about it in the chat. Teams has "
    "agreed to hide it from everybody. Some may have read it before. Say what you want to say aloud instead.",
    word_mistake="If this is wrong: tell the secretary, who can have it shown again. I have noted who wrote and when, but nothing of "
    "what was written.",
    word_again="{matter}: your message is shown again in the chat",
    word_again_rest="The secretary has asked for it, and Teams has agreed.",
    hidden="Hidden in the chat, according to Teams: {count}.",
    again="Shown again: {count}.",
    not_hidden="Could not be hidden: {count}. {why}",
    problems={
        "foreign": "Whoever wrote is not one of the municipality's own users. Ask them to delete the message themselves.",
        "forbidden": "Bisittare lacks the right in Teams. Ask the writer to delete the message.",
        "no_message": "Teams did not find the message. It may have been deleted.",
        "refused": "Teams did not take it. Ask the writer to delete the message.",
        "out_of_reach": "Teams did not answer. Ask the writer to delete the message.",
    },
    show_again="Show hidden messages again",
    which="Which message should be shown again, if hiding it was a mistake?",
    all="All {count}",
    one="{number}. {name}, at {at}",
    noted={
        "hidden": "The message of {name} in matter {no} was hidden in the chat, according to Teams.",
        "not_hidden": "The message of {name} in matter {no} could not be hidden.",
        "not_again": "The message of {name} in matter {no} could not be shown again.",
        "asked": "{by} asked that what is hidden in matter {no} is shown again.",
        "asked_some": "{by} asked that {count} of the messages hidden in matter {no} are shown again.",
        "again": "The message of {name} in matter {no} is shown again in the chat, according to Teams.",
    },
)
