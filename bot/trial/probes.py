"""The probes: each a question about this tenant, the step in which it is tried, and the judge of what arrived."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from bot.settings.variants import Variant
from bot.trial import judges
from bot.trial.evidence import Evidence
from bot.trial.judges import asked, heard
from bot.trial.verdict import Verdict
from cards.bilingual import Bilingual

_EXECUTE: Final = "invoke/adaptiveCard/action"
_EVENTS: Final = frozenset({Variant.EVENTS, Variant.SEKRETESS, Variant.BLOCK})
_READS: Final = frozenset({Variant.SEKRETESS, Variant.BLOCK})


@dataclass(frozen=True, slots=True)
class Probe:
    """`judge` looks at what arrived, and never at what somebody says. `variants`: those that have the right that it needs."""

    key: str
    step: str
    title: Bilingual
    judge: Callable[[Evidence], Verdict]
    variants: frozenset[Variant] = frozenset(Variant)

    def verdict(self, evidence: Evidence) -> Verdict:
        """What the evidence says so far."""
        return self.judge(evidence) if evidence.variant in self.variants else judges.without_right()


PROBES: Final = (
    Probe("mention", "begin", Bilingual("Ett meddelande som nämner Bisittare kommer fram", "A message that mentions Bisittare arrives"), heard("message", "begin", when=lambda one: one.mentions)),
    Probe("meeting_id", "begin", Bilingual("Mötets id följer med", "The meeting's id comes along"), heard("message", "begin", when=lambda one: bool(one.meeting_id))),
    Probe("client_info", "begin", Bilingual("Teams säger vilket språk och vilken app personen har", "Teams tells the person's language and client"), heard("message", "begin", when=lambda one: one.has_client)),
    Probe("post", "together", Bilingual("Bisittare kan skriva i mötets chatt", "Bisittare can post in the meeting's chat"), asked("post")),
    Probe("execute", "together", Bilingual("En knapp på ett kort fungerar för båda", "A button on a card works for both"), heard(_EXECUTE, "together", "trial.in", both=True)),
    Probe("phone", "together", Bilingual("En knapp fungerar på en telefon", "A button works on a phone"), judges.on_phone),
    Probe("answered", "together", Bilingual("Svaret på ett tryck byter kortet för den som tryckte", "The answer to a press replaces the card for that person"), heard(_EXECUTE, "together", "trial.swapped", both=True)),
    Probe("edit", "edited", Bilingual("Bisittare kan ändra ett kort", "Bisittare can edit a card"), asked("edit")),
    Probe("edit_seen", "edited", Bilingual("Båda ser det ändrade kortet", "Both see the edited card"), heard(_EXECUTE, "edited", "trial.edited", both=True)),
    Probe("unmentioned", "written", Bilingual("Meddelanden som inte nämner Bisittare kommer fram", "Messages without a mention arrive"), heard("message", "written", both=True, when=lambda one: not one.mentions), _READS),
    Probe("edited_message", "altered", Bilingual("Bisittare får veta när ett meddelande ändras", "Bisittare is told when a message is edited"), heard("messageUpdate/editMessage", "altered", both=True), _READS),
    Probe("deleted_message", "altered", Bilingual("Bisittare får veta när ett meddelande tas bort", "Bisittare is told when a message is deleted"), heard("messageDelete/softDeleteMessage", "altered", both=True), _READS),
    Probe("reaction", "liked", Bilingual("En reaktion på Bisittares kort kommer fram", "A reaction to Bisittare's card arrives"), heard("messageReaction", "liked")),
    Probe("submit", "submitted", Bilingual("En knapp för äldre appar fungerar för båda", "A button for older clients works for both"), heard("message/submit", "submitted", "trial.submit", both=True)),
    Probe("submit_names", "submitted", Bilingual("En sådan knapp säger vilket kort den satt på", "Such a button tells which card it was on"), heard("message/submit", "submitted", when=lambda one: bool(one.replied_to))),
    Probe("dialog_opens", "dialog", Bilingual("En ruta kan öppnas", "A dialog can be opened"), heard("invoke/task/fetch", "dialog", "trial.open")),
    Probe("dialog_sent", "dialog", Bilingual("Det som fylls i rutan kommer fram", "What is filled in there arrives"), heard("invoke/task/submit", "dialog", "trial.sent", when=lambda one: one.filled_in)),
    Probe("slow", "slow", Bilingual("Ett långsamt svar visas", "A slow answer is shown"), heard(_EXECUTE, "slow", "trial.after")),
    Probe("once", "slow", Bilingual("Ett tryck med långsamt svar kommer en gång", "A press with a slow answer arrives once"), judges.came_once),
    Probe("refresh", "refresh", Bilingual("Kort hämtas på nytt av sig själva", "Cards are fetched anew by themselves"), heard(_EXECUTE, "refresh", "trial.look", both=True, when=lambda one: one.automatic)),
    Probe("private_open", "private", Bilingual("Bisittare når båda i egen chatt", "Bisittare reaches both in their own chats"), asked("private_post")),
    Probe("private_press", "private", Bilingual("En knapp i egen chatt fungerar för båda", "A button in one's own chat works for both"), heard(_EXECUTE, "private", "trial.alone", both=True, when=lambda one: one.private)),
    Probe("private_edit", "private", Bilingual("Bisittare kan ändra ett kort i egen chatt", "Bisittare can edit a card in an own chat"), asked("private_edit")),
    Probe("roster", "roster", Bilingual("Deltagarlistan har båda", "The roster has both"), asked("roster", "both")),
    Probe("roster_ids", "roster", Bilingual("Deltagarlistan säger vilka konton de har", "The roster tells their accounts"), asked("roster", "accounts")),
    Probe("member", "roster", Bilingual("En enda deltagare kan slås upp", "A single person can be looked up"), asked("member")),
    Probe("meeting", "roster", Bilingual("Mötet kan slås upp", "The meeting can be looked up"), asked("meeting"), _EVENTS),
    Probe("graph_id", "roster", Bilingual("Teams säger mötets id i Graph", "Teams tells the meeting's id in Graph"), asked("meeting", "graph_id"), _EVENTS),
    Probe("role", "roster", Bilingual("Teams säger vilken roll en person har i mötet", "Teams tells a person's role in the meeting"), asked("participant", "role"), _EVENTS),
    Probe("meeting_start", "joined", Bilingual("Bisittare får veta att mötet börjar", "Bisittare is told that the meeting begins"), heard("event/meetingStart", "joined"), _EVENTS),
    Probe("join", "joined", Bilingual("Bisittare får veta vilka som kommer", "Bisittare is told who joins"), judges.all_told("event/meetingParticipantJoin", "joined"), _EVENTS),
    Probe("in_call", "left", Bilingual("Teams säger att en person är i mötet", "Teams tells that a person is in the call"), asked("in_call", "in_call"), _EVENTS),
    Probe("leave", "left", Bilingual("Bisittare får veta att någon lämnar mötet", "Bisittare is told that somebody leaves"), heard("event/meetingParticipantLeave", "left"), _EVENTS),
    Probe("back", "left", Bilingual("Bisittare får veta att någon kommer tillbaka", "Bisittare is told that somebody comes back"), heard("event/meetingParticipantJoin", "left"), _EVENTS),
    Probe("targeted", "targeted", Bilingual("En rad kan skickas till en enda person i chatten", "A line can be sent to one person in the chat"), asked("targeted")),
    Probe("targeted_press", "targeted", Bilingual("Personen ser raden och kan trycka där", "That person sees the line and can press there"), judges.after("targeted", heard(_EXECUTE, "targeted", "trial.meant"))),
    Probe("graph_meeting", "graph", Bilingual("Mötets inställningar kan läsas", "The options of the meeting can be read"), asked("graph"), frozenset({Variant.BLOCK})),
    Probe("lobby", "graph", Bilingual("Lobbyn har ett värde som vi känner till", "The lobby has a value that we know"), asked("graph", "lobby"), frozenset({Variant.BLOCK})),
    Probe("chat_off", "chat_off", Bilingual("Chatten kan stängas av, och Teams bekräftar det", "The chat can be turned off, and Teams confirms it"), asked("chat_off", "read_back"), frozenset({Variant.BLOCK})),
    Probe("post_off", "chat_off", Bilingual("Bisittare kan skriva medan chatten är av", "Bisittare can post while the chat is off"), asked("post_off"), frozenset({Variant.BLOCK})),
    Probe("edit_off", "chat_off", Bilingual("Bisittare kan ändra kort medan chatten är av", "Bisittare can edit cards while the chat is off"), asked("edit_off"), frozenset({Variant.BLOCK})),
    Probe("press_off", "chat_off", Bilingual("Knappar fungerar medan chatten är av", "Buttons work while the chat is off"), judges.after("chat_off", heard(_EXECUTE, "chat_off", "trial.off")), frozenset({Variant.BLOCK})),
    Probe("private_off", "chat_off", Bilingual("Egen chatt fungerar medan chatten är av", "Own chats work while the chat is off"), asked("private_off"), frozenset({Variant.BLOCK})),
    Probe("restored", "chat_off", Bilingual("Chatten blir som den var", "The chat becomes as it was"), asked("restored", "read_back"), frozenset({Variant.BLOCK})),
    Probe("read_aloud", "read_aloud", Bilingual("Den som använder skärmläsare hittar knappen och kan trycka", "Whoever uses a screen reader finds the button and can press it"), heard(_EXECUTE, "read_aloud", "trial.heard")),
    Probe("meeting_end", "ended", Bilingual("Bisittare får veta att mötet slutar", "Bisittare is told that the meeting ends"), heard("event/meetingEnd", "ended"), _EVENTS),
    Probe("delete", "ended", Bilingual("Bisittare kan ta bort ett eget kort", "Bisittare can delete its own card"), asked("delete")),
    Probe("same_meeting", "ended", Bilingual("Mötets id är detsamma hela tiden", "The meeting's id stays the same"), judges.same("meeting_id")),
    Probe("same_service", "ended", Bilingual("Teams svarsadress är densamma hela tiden", "Teams' address for answers stays the same"), judges.same("service_url")),
    Probe("punctual", "ended", Bilingual("Det som händer kommer fram inom fem sekunder", "What happens arrives within five seconds"), judges.punctual),
)  # fmt: skip
