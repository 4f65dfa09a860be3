"""Phrases about Teams' own switch of the chat."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChatSwitchPhrases:
    """`state`: how the chat stands, `problems`: why Teams did not turn it; by code.

    `noted` are the journal's sentences, by the name of the fact.
    """

    state: Mapping[str, str]
    problems: Mapping[str, str]
    lacking: str
    choose: str
    choose_rest: str
    open_warned: str
    cancel: str
    back_late: str
    back_late_rest: str
    back_by_hand: str
    back_done: str
    read_at: str
    not_read: str
    noted: Mapping[str, str]


SV = ChatSwitchPhrases(
    state={
        "opening": "Chatten stängs av. Ärendet öppnas när Teams har bekräftat att den är avstängd.",
        "off": "Chatten är avstängd (avläst {at}). Ingen kan skriva i den.",
        "undecided": "Teams har inte bekräftat att chatten är avstängd. Ordföranden avgör hur ärendet ska tas upp.",
        "going_back": "Chatten får strax tillbaka den inställning som gällde före ärendet.",
        "late": "Chatten har inte fått tillbaka den inställning som gällde före ärendet.",
        "on": "Chatten är påslagen (avläst {at}).",
        "turned_on": "Chatten är påslagen (avläst {at}). Någon annan har slagit på den.",
    },
    problems={
        "forbidden": "Teams låter mig inte ändra chattens inställning: kommunens behörighet saknas eller gäller inte för det här mötet.",
        "app_removed": "Bisittare är borttagen ur mötets chatt och når därför inte inställningen. Lägg till appen igen, så försöker jag på nytt.",
        "no_meeting": "Chattens inställning kan inte ändras härifrån: Teams hittar inte mötet.",
        "refused": "Teams tar inte emot ändringen av chattens inställning.",
        "out_of_reach": "Teams svarade inte på frågan om chatten.",
        "not_granted": "Chattens inställning kan inte ändras härifrån: kommunen har inte gett behörighet till det.",
    },
    lacking="Chatten stängs inte av, eftersom någon som ska svara eller leda inte kan nås privat. {names}.",
    choose="Det är inte bekräftat att chatten är avstängd",
    choose_rest="Ärendet är inte öppnat. Välj att öppna med varning: då varnar jag den som skriver. Eller välj att avbryta: då väntar ärendet "
    "på att öppnas, och chatten får tillbaka sin inställning. Du kan också öppna på nytt.",
    open_warned="Öppna {no} med varning",
    cancel="Avbryt",
    back_late="Chattens inställning är inte återställd",
    back_late_rest="Jag försöker igen var femte minut. Vill ni inte vänta: öppna Mötesalternativ i Teams, välj Möteschatt och ställ in "
    "den som före ärendet. Den som har kallat till mötet kan göra det.",
    back_by_hand="Någon har ändrat chattens inställning i Teams. Jag har lämnat den så.",
    back_done="Chatten har åter den inställning som gällde före ärendet.",
    read_at="Avläst {at}.",
    not_read="Inställningen har inte kunnat läsas av.",
    noted={
        "known": "Mötets inställning för chatten lästes av: {setting}.",
        "known_not": "Mötets inställning för chatten kunde inte läsas av. {why}",
        "asked": "{by} begärde att ärende {no} öppnas med chatten avstängd.",
        "stood": "Före ärendet var inställningen för chatten: {setting}. Chatten stängs av.",
        "off": "Teams bekräftade att chatten är avstängd.",
        "opened": "Ärende {no} öppnades med chatten avstängd.",
        "unproved": "Teams bekräftade inte att chatten är avstängd.",
        "warned": "{by} valde att öppna ärende {no} med varning, utan bekräftelse att chatten är avstängd.",
        "followed": "Chatten stängs av i ärende {no}, som redan är öppnat.",
        "back_asked": "Chatten ska få tillbaka den inställning som gällde före ärendet.",
        "seen": "Inställningen för chatten lästes av: {setting}. Den läses av en gång till.",
        "turned_back": "Chatten var fortfarande avstängd. Inställningen återställs.",
        "turned_again": "Inställningen för chatten lästes av: {setting}. Den ställs in igen, eftersom Teams kan svara med ett äldre värde.",
        "back_late": "Chattens inställning var inte återställd. Ordförande och sekreterare fick veta det.",
        "restored": "Teams bekräftade att chatten åter har inställningen: {setting}.",
        "by_hand": "Någon hade ändrat inställningen för chatten till: {setting}. Den lämnades så.",
        "tried": "Privat kontakt med {name} provades: {state}.",
        "enabled": "på",
        "limited": "på under mötet",
        "disabled": "av",
    },
)

EN = ChatSwitchPhrases(
    state={
        "opening": "The chat is being turned off. The matter opens when Teams has confirmed that it is off.",
        "off": "The chat is off (read at {at}). Nobody can write in it.",
        "undecided": "Teams has not confirmed that the chat is off. The chair decides how the matter is taken.",
        "going_back": "The chat will shortly have the setting that it had before the matter.",
        "late": "The chat does not yet have the setting that it had before the matter.",
        "on": "The chat is on (read at {at}).",
        "turned_on": "The chat is on (read at {at}). Somebody else has turned it on.",
    },
    problems={
        "forbidden": "Teams does not let me change the chat's setting: the municipality's permission is missing or does not cover this meeting.",
        "app_removed": "Bisittare was removed from the meeting's chat, and so does not reach the setting. Add the app again, and I try anew.",
        "no_meeting": "The chat's setting cannot be changed from here: Teams does not find the meeting.",
        "refused": "Teams does not take the change of the chat's setting.",
        "out_of_reach": "Teams did not answer about the chat.",
        "not_granted": "The chat's setting cannot be changed from here: the municipality has not granted it.",
    },
    lacking="The chat is not turned off, since somebody who has to answer or lead cannot be reached privately. {names}.",
    choose="It is not confirmed that the chat is off",
    choose_rest="The matter is not open. Choose to open with a warning: then I warn whoever writes. Or choose to cancel: then the matter "
    "stays called and the chat has its setting back. You can also open again.",
    open_warned="Open {no} with a warning",
    cancel="Cancel",
    back_late="The chat's setting is not restored",
    back_late_rest="I try again every five minutes. If you do not want to wait: open Meeting options in Teams, choose Meeting chat and set "
    "it as before the matter. The organizer of the meeting can do it.",
    back_by_hand="Somebody has changed the chat's setting in Teams. I have left it so.",
    back_done="The chat has the setting again that it had before the matter.",
    read_at="Read at {at}.",
    not_read="The setting could not be read.",
    noted={
        "known": "The meeting's setting of the chat was read: {setting}.",
        "known_not": "The meeting's setting of the chat could not be read. {why}",
        "asked": "{by} asked that matter {no} be opened with the chat off.",
        "stood": "Before the matter the setting of the chat was: {setting}. The chat is being turned off.",
        "off": "Teams confirmed that the chat is off.",
        "opened": "Matter {no} was opened with the chat off.",
        "unproved": "Teams did not confirm that the chat is off.",
        "warned": "{by} chose to open matter {no} with a warning, without confirmation that the chat is off.",
        "followed": "The chat is being turned off in matter {no}, which is open already.",
        "back_asked": "The chat is to have the setting again that it had before the matter.",
        "seen": "The setting of the chat was read: {setting}. It is read once more.",
        "turned_back": "The chat was still off. The setting is being restored.",
        "turned_again": "The setting of the chat was read: {setting}. It is set again, since Teams may answer with an older value.",
        "back_late": "The chat's setting was not restored. Chair and secretaries were told.",
        "restored": "Teams confirmed that the chat has the setting again: {setting}.",
        "by_hand": "Somebody had changed the setting of the chat to: {setting}. It was left so.",
        "tried": "Private contact with {name} was tried: {state}.",
        "enabled": "on",
        "limited": "on during the meeting",
        "disabled": "off",
    },
)
