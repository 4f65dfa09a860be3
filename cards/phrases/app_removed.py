"""Phrases about the bot being removed from the meeting's chat, and added again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AppRemovedPhrases:
    """`deaf`: what that means; `aloud`: what to do in a confidential matter; `off`: where the chat was turned off; `add`: how the bot comes back."""

    head: str
    deaf: str
    aloud: str
    off: str
    add: str
    back: str
    over: str


SV = AppRemovedPhrases(
    head="Bisittare är borttagen ur mötets chatt",
    deaf="Jag ser inte vad som skrivs där, och jag varnar ingen. Det som är antecknat finns kvar, och privat svarar jag som förut.",
    aloud="{matter} är på bordet. Säg högt att ingen får skriva i chatten.",
    off="Chatten är avstängd. Jag kan inte slå på den förrän jag är tillbaka.",
    add="Lägg till Bisittare igen i mötets chatt, under Appar.",
    back="Bisittare är tillbaka i mötets chatt.",
    over="Bisittare var borttagen ur mötets chatt när sammanträdet avslutades.",
)

EN = AppRemovedPhrases(
    head="Bisittare has been removed from the meeting's chat",
    deaf="I do not see what is written there, and I warn nobody. What is noted is still there, and in private I answer as before.",
    aloud="{matter} is on the table. Say aloud that nobody may write in the chat.",
    off="The chat is turned off. I cannot turn it on before I am back.",
    add="Add Bisittare again in the meeting's chat: choose Apps.",
    back="Bisittare is back in the meeting's chat.",
    over="Bisittare was removed from the meeting's chat when the sitting was closed.",
)
