"""Phrases of why a motion was not taken, or not changed; and of what is wrong with one that is handed back. By code."""

from collections.abc import Mapping

SV_REFUSALS: Mapping[str, str] = {
    "oral_only": "Ärendet är belagt med sekretess. Yrkanden lämnas inte skriftligt, varken här eller i chatten. Framför yrkandet muntligen.",
    "oral_only_dropped": "Ärendet är belagt med sekretess. Det du skrev har inte sparats och visas inte för någon. Framför yrkandet muntligen. Har du skrivit det i chatten: ta bort meddelandet.",
    "oral_now": "Ett ärende med sekretess är uppe, eller avslutades nyss. Så länge tar jag inte emot något skriftligt, inte heller i andra ärenden. Lämna yrkandet när ärendet är avslutat, eller försök igen om några sekunder.",
    "oral_now_dropped": "Ett ärende med sekretess är uppe, eller var det när texten skrevs. Så länge tar jag inte emot något skriftligt, inte heller i andra ärenden. Det du skrev har inte sparats. Lämna yrkandet när ärendet är avslutat.",
    "oral_not_kept": "Kommunens regler tillåter inte att innehållet i ärendet sparas. Framför yrkandet muntligen.",
    "oral_not_kept_dropped": "Kommunens regler tillåter inte att innehållet i ärendet sparas. Det du skrev har inte sparats. Framför yrkandet muntligen.",
    "no_motions_now": "Inget ärende på föredragningslistan tar emot yrkanden. Inget har ändrats.",
    "no_channel": "Kommunens regler tillåter inte att yrkanden lämnas på det här sättet. Inget har sparats. Yrkandet kan framföras muntligen.",
    "no_motion": "Det finns inget yrkande med det numret. Inget har ändrats.",
    "not_mover": "Bara den som har lagt yrkandet kan återta det. Ett yrkande som sekreteraren har antecknat kan också sekreteraren återta, på ledamotens begäran. Inget har ändrats.",
    "own_motion": "Det är ditt eget yrkande. Inget har ändrats.",
    "motion_over": "Ärendet är avslutat eller struket, så yrkandet kan inte längre ändras. Inget har ändrats.",
    "motion_needs_wording": "Den typen av yrkande behöver en lydelse, och yrkandet är lämnat utan. Inget har ändrats.",
    "not_sealed": "Yrkandet är inte låst och visas för alla. Inget har ändrats.",
    "motion_matter": "Det framgår inte vilket ärende yrkandet gäller, så det är inte lämnat. Skriv ärendets nummer, till exempel ”yrkande 8” och sedan lydelsen.",
    "held_gone": "Yrkandet väntar inte längre på svar: du har svarat, 15 minuter har gått eller ett ärende med sekretess har tagits upp. Är det inte lämnat finns lydelsen inte kvar hos mig. Skriv i så fall ”yrkande ärende 3”, med ärendets nummer, och sedan lydelsen.",
    "held_confidential": "Det framgår inte vilket ärende yrkandet gäller, och numret i texten är också numret på ett ärende med sekretess. Yrkandet är inte lämnat och det du skrev har inte sparats. Gäller det ett annat ärende: skriv ”yrkande ärende 3”, med ärendets nummer, och sedan lydelsen utan andra ärendens nummer, eller lämna det i formuläret. Gäller det ärendet med sekretess: framför det muntligen.",
    "motion_ended": "Ärendet är avslutat eller struket och tar inte emot yrkanden. Yrkandet är inte lämnat.",
    "motion_mover": "Den som har lagt yrkandet finns inte bland ledamöterna och de tjänstgörande ersättarna. Yrkandet är inte antecknat.",
    "motion_no_wording": "Den typen av yrkande lämnas utan lydelse. Yrkandet är inte lämnat. Lämna det utan lydelse eller välj en annan typ.",
    "motion_too_long": "Lydelsen är längre än 8 000 tecken. Yrkandet är inte lämnat och inget har sparats. Korta den och lämna yrkandet igen.",
}

EN_REFUSALS: Mapping[str, str] = {
    "oral_only": "The matter is confidential. Motions are not made in writing, neither here nor in the chat. Make the motion orally.",
    "oral_only_dropped": "The matter is confidential. What you wrote is not kept and is shown to nobody. Make the motion orally. If you wrote it in the chat: delete the message.",
    "oral_now": "A confidential matter is being considered, or has just ended. As long as it is I take nothing in writing, not in other matters either. Hand the motion in when the matter has ended, or try again in some seconds.",
    "oral_now_dropped": "A confidential matter is being considered, or was when you wrote. As long as it is I take nothing in writing, not in other matters either. What you wrote is not kept. Hand the motion in when the matter has ended.",
    "oral_not_kept": "The municipality's rules do not allow the matter's content to be kept. Make the motion orally.",
    "oral_not_kept_dropped": "The municipality's rules do not allow the matter's content to be kept. What you wrote is not kept. Make the motion orally.",
    "no_motions_now": "No matter on the agenda takes motions. Nothing has changed.",
    "no_channel": "The municipality's rules do not allow motions to be handed in this way. Nothing is kept. The motion can be made orally.",
    "no_motion": "There is no motion with that number. Nothing has changed.",
    "not_mover": "Only whoever made the motion can withdraw it. One that the secretary has noted the secretary can withdraw too, on the member's word. Nothing has changed.",
    "own_motion": "It is your own motion. Nothing has changed.",
    "motion_over": "The matter has ended or is struck, so the motion can no longer be changed. Nothing has changed.",
    "motion_needs_wording": "That kind of motion needs a wording, and the motion has none. Nothing has changed.",
    "not_sealed": "The motion is not locked and is shown to everybody. Nothing has changed.",
    "motion_matter": "It is not clear which matter the motion is about, so it is not handed in. Write the matter's number, for example “motion 8” and then the wording.",
    "held_gone": "The motion no longer waits for an answer: you have answered, 15 minutes have passed or a confidential matter was called. If it is not handed in, I do not have the wording any more. In that case write “motion matter 3”, with the matter's number, and then the wording.",
    "held_confidential": "It is not clear which matter the motion is about, and the number in the text is also the number of a confidential matter. The motion is not handed in and what you wrote is not kept. If it is about another matter: write “motion matter 3”, with the matter's number, and then the wording without the numbers of other matters, or hand it in in the form. If it is about the confidential one: make it orally.",
    "motion_ended": "The matter has ended or is struck and takes no motions. The motion is not handed in.",
    "motion_mover": "Whoever made the motion is not among the members and serving substitutes. The motion is not noted.",
    "motion_no_wording": "That kind of motion is made without a wording. The motion is not handed in. Hand it in without one or choose another kind.",
    "motion_too_long": "The wording is longer than 8,000 characters. The motion is not handed in and nothing is kept. Shorten it and hand it in again.",
}

SV_FAULTS: Mapping[str, str] = {
    "kind": "Välj vilken typ av yrkande det är. Din text finns kvar.",
    "wording": "Den här typen av yrkande behöver en lydelse. Skriv den och lämna yrkandet igen.",
    "no_wording": "Den här typen av yrkande lämnas utan lydelse. Ta bort lydelsen eller välj en annan typ.",
    "too_long": "Lydelsen är längre än 8 000 tecken. Yrkandet är inte lämnat. Din text finns kvar: korta den och lämna yrkandet igen.",
    "matter": "Välj vilket ärende yrkandet gäller. Din text finns kvar.",
    "ended": "Ärendet är avslutat eller struket, och yrkandet är inte lämnat. Din text finns kvar, så att du kan kopiera den eller välja ett annat ärende.",
    "mover": "Välj vem som har lagt yrkandet. Din text finns kvar.",
    "came_at": "Klockslaget går inte att läsa. Skriv det så här: 10.42. Är det okänt, lämna fältet tomt. Din text finns kvar.",
    "kind_anew": "Yrkandet är inte lämnat: typen av yrkande var inte vald. Din text kunde inte följa med hit och har inte sparats. Välj typ, skriv texten igen och lämna yrkandet.",
    "came_at_anew": "Yrkandet är inte antecknat: klockslaget gick inte att läsa. Din text kunde inte följa med hit och har inte sparats. Skriv klockslaget så här: 10.42, eller lämna fältet tomt, och skriv texten igen.",
}

EN_FAULTS: Mapping[str, str] = {
    "kind": "Choose the kind of motion. Your wording is still there.",
    "wording": "This kind of motion needs a wording. Write it and hand the motion in again.",
    "no_wording": "This kind of motion is made without a wording. Remove it or choose another kind.",
    "too_long": "The wording is longer than 8,000 characters. The motion is not handed in. Your wording is still there: shorten it and hand it in again.",
    "matter": "Choose the matter that the motion is about. Your wording is still there.",
    "ended": "The matter has ended or is struck, and the motion is not handed in. Your wording is still there, so that you can copy it or choose another matter.",
    "mover": "Choose who made the motion. Your wording is still there.",
    "came_at": "The time cannot be read. Write it like this: 10.42. If it is not known, leave the field empty. Your wording is still there.",
    "kind_anew": "The motion is not handed in: its kind was not chosen. Your wording could not come along here and is not kept. Choose the kind, write the wording again and hand the motion in.",
    "came_at_anew": "The motion is not noted: the time could not be read. Your wording could not come along here and is not kept. Write the time like this: 10.42, or leave the field empty, and write the wording again.",
}
