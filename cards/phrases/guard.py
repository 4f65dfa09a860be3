"""Phrases of the guard. None of them accuses, and none repeats what was written."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GuardPhrases:
    """`word…` go to the writer, `room…` to all, `incident…` to chair and secretaries, `identity…` to a writer."""

    confidential: str
    word: str
    word_why: str
    word_soon: str
    word_soon_why: str
    word_late: str
    word_late_why: str
    word_restored: str
    word_restored_why: str
    word_delete: str
    word_aloud: str
    not_kept: str
    not_kept_late: str
    room: str
    room_rest: str
    room_soon: str
    room_soon_rest: str
    incident: str
    count: str
    restored: str
    by: str
    latest: str
    so_far: str
    names_elsewhere: str
    incident_choice: str
    identity: str
    identity_why: str


SV = GuardPhrases(
    confidential="Ärende med sekretess",
    word="{matter}: ditt meddelande skrevs medan ärendet behandlades",
    word_why="Om det här ärendet får ingenting skrivas, varken i mötets chatt eller till mig. Ditt meddelande finns kvar i "
    "Teams tills du själv tar bort det.",
    word_soon="{matter}: ärendet öppnas strax, och du skrev ett meddelande",
    word_soon_why="Redan när ärendet har tagits upp får ingenting skrivas om det, varken i mötets chatt eller till mig. Ditt "
    "meddelande finns kvar i Teams tills du själv tar bort det.",
    word_late="{matter}: ditt meddelande kom fram när ärendet redan hade tagits upp",
    word_late_why="Du skrev innan ärendet togs upp, och det var tillåtet. Meddelandet kom fram efteråt, och därför har jag inte "
    "gjort något med det. Var det ett yrkande eller en fråga till mig: skriv det igen när ärendet är avslutat.",
    word_restored="{matter}: du tog tillbaka ett borttaget meddelande",
    word_restored_why="Meddelandet skrevs medan ärendet behandlades, och nu kan alla i chatten läsa det igen. Det finns kvar i "
    "Teams tills du själv tar bort det.",
    word_delete="Ta bort meddelandet.",
    word_aloud="Säg det muntligen i stället. Även yrkanden framförs muntligen.",
    not_kept="Jag har antecknat vem som skrev och när, men inget av det som skrevs.",
    not_kept_late="Jag har inte antecknat något om meddelandet.",
    room="{matter}: skriv ingenting i chatten",
    room_rest="Någon har skrivit i chatten medan ärendet behandlas. Säg det ni vill säga muntligen i stället. Har du skrivit något: ta bort det.",
    room_soon="{matter} öppnas strax: skriv ingenting i chatten",
    room_soon_rest="Någon har skrivit i chatten. Redan nu får ingenting skrivas. Säg det ni vill säga muntligen i stället. Har du skrivit något: ta bort det.",
    incident="{matter}: någon har skrivit i chatten",
    count="Antal meddelanden under ärendet: {count}.",
    latest="Det senaste klockan {at}.",
    restored="Borttagna meddelanden som har lagts tillbaka efter ärendet: {count}.",
    so_far="Skrivet i chatten under sekretess",
    names_elsewhere="Alla namn får inte plats här. De står på kortet om varje ärende, i din privata chatt med mig.",
    by="Skrivet av: {names}.",
    incident_choice="Be den som har skrivit att ta bort meddelandet. Ordföranden avgör om sammanträdet ska ajourneras. Kortet ändras när "
    "någon skriver igen.",
    identity="Ditt meddelande verkar innehålla ett personnummer",
    identity_why="Skriv inte personnummer i mötets chatt, eftersom alla i chatten kan läsa dem och Teams sparar dem. Ta bort numret "
    "ur meddelandet. Är det inget personnummer behöver du inte göra något.",
)

EN = GuardPhrases(
    confidential="Confidential matter",
    word="{matter}: your message was written during the matter",
    word_why="Nothing may be written about this matter, neither in the meeting's chat nor to me. Your message stays in "
    "Teams until you delete it yourself.",
    word_soon="{matter}: the matter opens shortly, and you wrote a message",
    word_soon_why="From the moment the matter is called nothing may be written about it, neither in the meeting's chat nor to me. Your "
    "message stays in Teams until you delete it yourself.",
    word_late="{matter}: your message arrived after the matter was called",
    word_late_why="You wrote before the matter was called, and that was allowed. The message arrived after that, so I have done "
    "nothing with it. If it was a motion or a question to me: write it again when the matter has ended.",
    word_restored="{matter}: you brought a deleted message back",
    word_restored_why="The message was written during the matter, and everybody in the chat can read it again. It stays in "
    "Teams until you delete it yourself.",
    word_delete="Delete the message.",
    word_aloud="Say it aloud instead. Motions are made aloud too.",
    not_kept="I have noted who wrote and when, but nothing of what was written.",
    not_kept_late="I have noted nothing about the message.",
    room="{matter}: write nothing in the chat",
    room_rest="Somebody has written in the chat while the matter is being considered. Say what you want to say aloud instead. If you have written something: delete it.",
    room_soon="{matter} opens shortly: write nothing in the chat",
    room_soon_rest="Somebody has written in the chat. From now on nothing may be written. Say what you want to say aloud instead. If you have written something: delete it.",
    incident="{matter}: somebody has written in the chat",
    count="Messages during the matter: {count}.",
    latest="The latest at {at}.",
    restored="Deleted messages that were brought back after the matter: {count}.",
    so_far="Written in the chat during confidential matters",
    names_elsewhere="Not all names fit here. They stand on the card of each matter, in your private chat with me.",
    by="Written by: {names}.",
    incident_choice="Ask the writer to delete the message. The chair decides whether to adjourn. The card changes when "
    "somebody writes again.",
    identity="Your message seems to hold a personal identity number",
    identity_why="Do not write personal identity numbers in the meeting's chat: everybody in the chat can read them, and Teams keeps "
    "them. Remove the number from the message. If it is no such number, you need do nothing.",
)
