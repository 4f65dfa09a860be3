"""Phrases of refusals and short notices. Each says what happened, what was kept and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RefusalPhrases:
    """`refusals`, those that several subjects answer with, and `notices` by code; `who_may` by right."""

    title: str
    refusals: Mapping[str, str]
    who_may: Mapping[str, str]
    notices: Mapping[str, str]


SV = RefusalPhrases(
    title="Det gick inte att göra",
    refusals={
        "passed": "Mötet har gått vidare sedan kortet visades, och knappen gäller inte längre. Inget har ändrats. Så här är läget nu:",
        "typed_before": "Mötet har gått vidare sedan du skrev. Inget har ändrats. Skriv det igen om det gäller som det är nu.",
        "said_since": "Något nyare har sagts om samma sak sedan du skrev. Inget har ändrats. Skriv det igen om det gäller som det är nu.",
        "pressed_before": "Något nyare har sagts om samma sak sedan du tryckte. Inget har ändrats. Gör det en gång till om det gäller som det är nu.",
        "attends_only": "Du har rätt att närvara och yttra dig, men inte att lämna yrkanden eller delta i besluten. Inget har ändrats.",
        "right": "Ditt uppdrag i mötet ger dig inte rätt att göra detta. Inget har ändrats.",
        "unknown_verb": "Den här knappen hör till en annan version av Bisittare. Inget har ändrats. Skriv ”hjälp” så visas vad du kan göra.",
        "not_set_up": "Det finns inget förberett sammanträde i den här chatten. Sekreteraren förbereder det: skriv ”förbered” till mig i mötets chatt.",
        "not_begun": "Sammanträdet är inte öppnat. Inget har ändrats. Ordföranden eller sekreteraren öppnar det.",
        "closed": "Sammanträdet är avslutat. Inget har ändrats.",
        "adjourned": "Sammanträdet är ajournerat. Inget har ändrats. Återuppta det först.",
        "bad_form": "Uppgifterna gick inte att förstå. Inget har ändrats. Öppna formuläret och försök igen.",
        "no_person": "Personen finns inte i deltagarlistan. Inget har ändrats.",
        "not_in_chat": "Du är inte med i mötets chatt. Inget har ändrats. Be någon som är med i chatten att lägga till dig.",
        "press_in_chat": "Jag kunde inte kontrollera att du är med i mötets chatt. Inget har ändrats. Tryck på knappen eller skriv i mötets chatt i stället.",
        "in_private": "Ett sammanträde förbereds i mötets chatt. Inget har sparats. Öppna chatten och skriv ”förbered” där.",
        "other_chat": "Knappen hör till ett sammanträde i en annan chatt. Inget har ändrats eller sparats. Använd korten i det sammanträdets chatt.",
        "hushed": "Ett ärende med sekretess är uppe i chatten, eller var det när texten skrevs. Så länge tar jag inte emot något skriftligt. Det du skrev har inte sparats och visas inte för någon. Skriv det igen när ärendet är avslutat.",
        "doubted": "I ditt meddelande finns överstrukna ord, ett citat eller något annat än text. Skriv det igen som vanlig text. Det du skrev har inte sparats och visas inte för någon.",
    },
    who_may={
        "all": "Alla i mötet får göra detta.",
        "setup": "Mötets organisatör och sekreteraren får göra detta. Innan sammanträdet öppnas får kommunens utsedda sekreterare det också.",
        "secretary": "Sekreteraren får göra detta.",
        "chair": "Bara den som leder mötet får göra detta.",
        "hosts": "Ordföranden och sekreteraren får göra detta.",
        "movers": "Ledamöter och tjänstgörande ersättare får göra detta. Sekreteraren antecknar andras yrkanden med ”Anteckna yrkande”. Är du antecknad fel kan det ändras i deltagarlistan.",
        "members": "Ledamöter och tjänstgörande ersättare får göra detta. Är du antecknad fel kan det ändras i deltagarlistan.",
    },
    notices={
        "nothing_hidden": "Inget meddelande är dolt i det ärendet. Inget har ändrats.",
        "see_card": "Svaret gäller bara den som frågade. Öppna en privat chatt med mig för att se det.",
        "sitting_over": "Sammanträdet är avslutat.",
        "only_in_dialog": "Det här formuläret kan bara skickas från rutan som det öppnas i. Inget har sparats. Öppna formuläret igen med knappen på kortet och skicka det därifrån.",
        "done": "Det har jag redan svarat på. Inget mer har ändrats.",
        "adjourned": "Sammanträdet är ajournerat. Det står nu i mötets chatt.",
        "break_over": "Tiden för ajourneringen är slut. Återuppta sammanträdet när alla är på plats.",
        "still_open": "Sammanträdet är inte avslutat här. Är mötet slut: avsluta sammanträdet, så sparas inget mer.",
        "nothing_to_undo": "Inget av dina egna steg kan ångras nu. Antingen har du inte gjort något, eller så är det redan ångrat, eller så bygger något annat på det, till exempel att ärendet är öppnat. Inget har ändrats.",
        "special_lapsed": "Föredragningslistan har ändrats, och ett särskilt beslut om deltagande på distans kan gälla ett annat ärende än förut. Beslutet står därför inte kvar. Fyll i det på nytt när ärendet tas upp.",
        "special_gone": "Det särskilda beslutet är borttaget medan ärendet behandlas, och någon deltar på distans. Det är inte tillåtet utan beslutet. Fortsätt inte förrän alla är i rummet. Ajournera eller avsluta ärendet.",
        "party_untied": "Föredragningslistan har ändrats, och ett ärende som har en part har fått andra initialer eller en annan typ. Parten har därför inget uppdrag längre. Ge parten uppdraget på nytt i rätt ärende.",
        "last_stands": "Det senaste du gjorde går inte att ångra, och det du gjorde före det ångras inte av sig självt. Inget har ändrats. Rätta det med knapparna på kortet som det gäller, eller skriv ”hjälp”.",
        "motion_unreached": "Ett yrkande i chatten är inte lämnat: det framgår inte vilket ärende det gäller, och jag når inte den som skrev det privat. Skriv ”yrkande ärende 3” med rätt nummer och sedan lydelsen.",
        "edit_unheard": "Ett meddelande som har ändrats läser jag inte om, och inget har ändrats. Skriv ett nytt meddelande i stället.",
        "unknown_words": "Det förstod jag inte. Skriv ”hjälp” så visar jag vad du kan göra.",
        "another_step": "Det gällde ett tidigare steg än ditt senaste. Inget har ändrats. Skriv ”ångra” om du vill ångra det senaste.",
        "stale_choice": "Frågan om vilket sammanträde du menade gäller inte längre. Inget har ändrats, och det du skrev är inte sparat. Skriv det en gång till.",
        "form_used": "Formuläret är redan skickat och mottaget. Om du har ändrat det du skrev och skickat det igen är ändringen inte mottagen. Öppna ett nytt formulär för den.",
        "chosen": "Tack. Svaret kommer här nedanför.",
        "checking": "Jag kontrollerar att du är med i mötets chatt. Svaret kommer strax.",
        "paper_alone": "Bladet ges bara här i vår egen chatt. Skriv ”skriv ut” till mig här.",
        "note_alone": "Underlaget visas bara här i vår egen chatt. Skriv ”underlag” till mig här.",
        "note_comes": "Kortet visar strax den del du valde.",
        "file_offered": "Frågan om filen kommer strax här i vår chatt.",
        "checking_unkept": "Jag kontrollerar att du är med i mötets chatt. Det du skrev har inte sparats. Vänta en stund och skicka det igen.",
    },
)

EN = RefusalPhrases(
    title="That could not be done",
    refusals={
        "passed": "The meeting has gone on since the card was shown, and the button no longer applies. Nothing has changed. This is how things stand now:",
        "typed_before": "The meeting has gone on since you wrote. Nothing has changed. Write it again if it holds as things are now.",
        "said_since": "Something newer has been said about the same since you wrote. Nothing has changed. Write it again if it holds as things are now.",
        "pressed_before": "Something newer has been said about the same since you pressed. Nothing has changed. Do it once more if it holds as things are now.",
        "attends_only": "You may attend and speak, but not hand in motions or take part in the decisions. Nothing has changed.",
        "right": "Your capacity in the meeting does not give you the right to do this. Nothing has changed.",
        "unknown_verb": "This button belongs to another version of Bisittare. Nothing has changed. Write “help” to see what you can do.",
        "not_set_up": "No sitting is prepared in this chat. The secretary prepares it: write “prepare” to me in the meeting's chat.",
        "not_begun": "The sitting has not been opened. Nothing has changed. The chair or the secretary opens it.",
        "closed": "The sitting is closed. Nothing has changed.",
        "adjourned": "The sitting is adjourned. Nothing has changed. Resume it first.",
        "bad_form": "The form could not be understood. Nothing has changed. Open it and try again.",
        "no_person": "The person is not on the meeting's roster. Nothing has changed.",
        "not_in_chat": "You are not in the meeting's chat. Nothing has changed. Ask somebody who is in the chat to add you.",
        "press_in_chat": "I could not check that you are in the meeting's chat. Nothing has changed. Press the button or write in the meeting's chat instead.",
        "in_private": "A sitting is prepared in the meeting's chat. Nothing has been kept. Open the chat and write “prepare” there.",
        "other_chat": "The button belongs to a sitting in another chat. Nothing has changed or been kept. Use the cards in that sitting's chat.",
        "hushed": "A confidential matter is being considered in the chat, or was when you wrote. As long as it is I take nothing in writing. What you wrote is not kept and is shown to nobody. Write it again when the matter has ended.",
        "doubted": "There are struck words, a quotation or something else than text in your message. Write it again as plain text. What you wrote is not kept and is shown to nobody.",
    },
    who_may={
        "all": "Everybody in the meeting may do this.",
        "setup": "The meeting's organizer and the secretary may do this. Before the sitting is opened the municipality's appointed secretaries may too.",
        "secretary": "The secretary may do this.",
        "chair": "Only whoever leads the meeting may do this.",
        "hosts": "The chair and the secretary may do this.",
        "movers": "Members and serving substitutes may do this. The secretary notes other people's motions with “Note a motion”. If you are noted wrongly it can be changed on the roster.",
        "members": "Members and serving substitutes may do this. If you are noted wrongly it can be changed on the roster.",
    },
    notices={
        "nothing_hidden": "No message is hidden in that matter. Nothing has been changed.",
        "see_card": "The answer is only for the one who asked. Open a private chat with me to see it.",
        "sitting_over": "The sitting is closed.",
        "only_in_dialog": "This form can only be sent from the dialog that it opens in. Nothing has been kept. Open the form again with the button on the card, and send it from there.",
        "done": "I have answered that already. Nothing more has changed.",
        "adjourned": "The sitting is adjourned. It now stands in the meeting's chat.",
        "break_over": "The break is over. Resume the sitting when everybody is in place.",
        "still_open": "The sitting is not closed here. If the meeting is over: close the sitting, and nothing more is kept.",
        "nothing_to_undo": "None of your own steps can be undone now. Either you have done nothing, or it is undone already, or something else rests on it, such as the matter having been opened. Nothing has changed.",
        "special_lapsed": "The agenda was changed, and a special decision on remote participation may be about another matter than before. So the decision no longer stands. Enter it anew when the matter is called.",
        "special_gone": "The special decision was removed while the matter is being considered, and somebody is remote. Without the decision that is not allowed. Do not go on until all are in the room. Adjourn, or end the matter.",
        "party_untied": "The agenda was changed, and a matter that has a party has other initials or another kind now. So the party has no capacity any more. Give the party the capacity anew, in the right matter.",
        "last_stands": "The last thing you did cannot be undone, and what you did before it is not undone in its place. Nothing has changed. Correct it with the buttons on the card it is about, or write “help”.",
        "motion_unreached": "A motion in the chat is not handed in: it does not say which matter it is about, and I cannot reach its writer in private. Write “motion matter 3” with the right number, and then the wording.",
        "edit_unheard": "I do not read a message again that has been edited, and nothing has changed. Write a new message instead.",
        "unknown_words": "I did not understand that. Write “help” and I will show what you can do.",
        "another_step": "That was about an earlier step than your last one. Nothing has changed. Write “undo” if you want to undo the last one.",
        "stale_choice": "The question which sitting you meant is over. Nothing has changed, and what you wrote is not kept. Write it once more.",
        "form_used": "This form has been sent and received already. If you have changed what you wrote and sent it again, the change has not been received. Open a new form for it.",
        "chosen": "Thank you. The answer comes below.",
        "checking": "I am checking that you are in the meeting's chat. The answer comes soon.",
        "paper_alone": "The sheet is given here in our own chat alone. Write “print” to me here.",
        "note_alone": "The working note is shown here in our own chat alone. Write “working note” to me here.",
        "note_comes": "The card soon shows the part that you chose.",
        "file_offered": "The question about the file soon comes here in our chat.",
        "checking_unkept": "I am checking that you are in the meeting's chat. What you wrote has not been kept. Wait a moment and send it again.",
    },
)
