"""The gallery's cards of Teams' own switch of the chat: what the cards say of it, the note to the hosts, the contact."""

from cards.chat_switch import ChatBackNote, ChatLine
from cards.contact import ContactCard, ContactList, ContactRow
from cards.guard import Incident
from cards.hiding import HiddenCount, HiddenOne, HiddenWord
from cards.offers import Offer
from cards.readiness import Counts
from cards.view import View
from dialogs.showing.next_steps import OfferPlace
from tests.support.gallery.matters import details
from tests.support.gallery.people import BOARD, CHAT, DAHL, EKSTROM, LIND, SECRET, STROM, WHEN

WARNED: dict[str, str | int] = {"matter": 3, "warned": "yes", "attempt": 2}
CHOICE = (
    Offer("gate.open", "chat_switch.open_warned", OfferPlace.BEGIN, WARNED, {"no": 3}),
    Offer("gate.cancel", "chat_switch.cancel", OfferPlace.BEGIN, {"attempt": 2}),
)
KEEPS = (ContactRow(DAHL, "no_app"), ContactRow(EKSTROM, "blocked"))

CHAT_SWITCH: dict[str, View] = {
    "chat-off": Counts(
        CHAT, "begun", BOARD, SECRET, "secrecy", opened=True, asked=3, ready=3, chat=ChatLine("off", WHEN)
    ),
    "chat-opening": details(chat=ChatLine("opening"), can_open=False, offers=()),
    "chat-undecided": details(chat=ChatLine("undecided", WHEN, "out_of_reach"), can_open=False, offers=CHOICE),
    "chat-keeps-on": details(chat=ChatLine("", WHEN, "", KEEPS)),
    "chat-back-late": ChatBackNote("late", WHEN, "forbidden"),
    "chat-back-removed": ChatBackNote("late", WHEN, "app_removed"),
    "chat-back-done": ChatBackNote("restored", WHEN),
    "chat-contact": ContactCard(turns=True),
    "chat-contact-warned": ContactCard(),
    "chat-hidden": Incident(
        CHAT, SECRET, 4, (LIND,), 0, WHEN, hidden=HiddenCount(2, 1, (("foreign", 1),)), undo=SECRET.no
    ),
    "chat-hidden-several": Incident(
        CHAT,
        SECRET,
        2,
        (LIND,),
        0,
        WHEN,
        hidden=HiddenCount(2),
        undo=SECRET.no,
        ones=(HiddenOne("1", LIND, WHEN), HiddenOne("2", "")),
    ),
    "chat-hidden-word": HiddenWord(SECRET),
    "chat-shown-again-word": HiddenWord(SECRET, again=True),
    "chat-contacts": ContactList(
        CHAT,
        (("no_app", (DAHL,)), ("blocked", (EKSTROM,)), ("", (STROM,)), ("reached", (LIND,))),
        in_room=8,
        more=3,
        turns=True,
    ),
    "chat-contacts-all": ContactList(CHAT, (("reached", (LIND, DAHL, EKSTROM)),), in_room=8),
}
