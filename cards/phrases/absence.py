"""Phrases of an outage in a confidential matter: what was written meanwhile, by count."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AbsencePhrases:
    """`head` where nobody is known to have written; the lines begin with when (`between`, `at`). `noted`: the journal's sentences."""

    head: str
    between: str
    at: str
    found: str
    found_more: str
    not_read: str
    nothing: str
    unread: str
    look: str
    problems: Mapping[str, str]
    noted: Mapping[str, str]


SV = AbsencePhrases(
    head="{matter}: jag kunde inte se chatten en stund",
    between="Någon gång mellan {since} och {until} var jag borta.",
    at="Klockan {at} var jag borta en stund.",
    found="Meddelanden som skrevs i chatten medan jag var borta, enligt Teams: {count}.",
    found_more="Meddelanden som skrevs i chatten medan jag var borta, enligt Teams: minst {count}.",
    not_read="De räknas med, också korta svar till mig, för jag läser inte vad som står i dem.",
    nothing="Enligt Teams skrevs inget nytt i chatten då.",
    unread="Om någon skrev i chatten då vet jag inte.",
    look="Titta själva i chatten, och be den som har skrivit att ta bort meddelandet.",
    problems={
        "not_granted": "Kommunen har inte gett mig rätt att fråga Teams.",
        "forbidden": "Bisittare saknar rättigheten i Teams.",
        "no_meeting": "Teams hittade inte chatten.",
        "refused": "Teams tog inte emot frågan.",
        "out_of_reach": "Teams svarar inte. Jag försöker igen.",
    },
    noted={
        "written": "{name} skrev i chatten under ärende {no} medan Bisittare var borta, enligt Teams. Antecknat är vem som skrev och när, inte vad.",
        "edited": "{name} ändrade ett meddelande i chatten under ärende {no} medan Bisittare var borta, enligt Teams. Antecknat är vem som skrev och när, inte vad.",
        "read": "Bisittare var borta någon gång mellan {since} och {until}, under ärende {no}. Nya meddelanden i chatten från den tiden, enligt Teams: {count}.",
        "unread": "Bisittare var borta någon gång mellan {since} och {until}, under ärende {no}. Om någon skrev i chatten då är inte känt. {why}",
    },
)

EN = AbsencePhrases(
    head="{matter}: I could not see the chat for a while",
    between="Some time between {since} and {until} I was away.",
    at="At {at} I was away for a moment.",
    found="Messages written in the chat while I was away, according to Teams: {count}.",
    found_more="Messages written in the chat while I was away, according to Teams: at least {count}.",
    not_read="They are counted, short answers to me too, since I do not read what they say.",
    nothing="According to Teams nothing new was written in the chat then.",
    unread="Whether somebody wrote in the chat then I do not know.",
    look="Look in the chat yourselves, and ask whoever wrote to delete the message.",
    problems={
        "not_granted": "The municipality has not given me the right to ask Teams.",
        "forbidden": "Bisittare lacks the right in Teams.",
        "no_meeting": "Teams did not find the chat.",
        "refused": "Teams did not take the question.",
        "out_of_reach": "Teams does not answer. I try again.",
    },
    noted={
        "written": "{name} wrote in the chat during matter {no} while Bisittare was away, according to Teams. Who wrote and when is noted, not what.",
        "edited": "{name} changed a message in the chat during matter {no} while Bisittare was away, according to Teams. Who wrote and when is noted, not what.",
        "read": "Bisittare was away some time between {since} and {until}, during matter {no}. New messages in the chat from then, according to Teams: {count}.",
        "unread": "Bisittare was away some time between {since} and {until}, during matter {no}. Whether somebody wrote in the chat then is not known. {why}",
    },
)
