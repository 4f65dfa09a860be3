"""Whoever has lost sound or picture has a way to say so, in a secrecy matter too (R-236, R-184).

A few fixed words are the command, and never an offence. Nothing is kept but who said it, and which of the few it was. The
writer gets a receipt, chair and secretary are told, and the chair decides whether to wait.
"""

from dataclasses import replace

from cards.attendance import LinkLostNote, TroubleReceipt
from cards.view import View
from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live, past
from dialogs.presence.facts import TroubleSaid
from dialogs.presence.pages import LinkTroublePage, TroubleReceiptPage
from dialogs.said import about
from dialogs.said.inbound import Pressed
from dialogs.said.reasons import Trouble
from dialogs.showing.names import called, key
from dialogs.showing.shared_cards import READINESS, keep_hosts_told, tell_hosts
from dialogs.text.codes import member

_TOLD_EVERY_S = 60  # seconds between two notes to the hosts about the same person


def say(said: Pressed, scene: Scene) -> Outcome:
    """Take somebody's word for how their link is: the hosts are told, and it stands until they say that it is well again."""
    meeting, person, what = scene.meeting, scene.person, member(Trouble, said.field("what"))
    why = not_live(meeting)
    if why or what is None:
        return refused(why or CommonRefusal.BAD_FORM)
    kept = None if what is Trouble.OVER else what
    reply = TroubleReceiptPage(what)
    if person is not None and person.trouble is kept:
        return Outcome(reply=reply, stands=about.trouble(person.key))
    facts = (TroubleSaid(person.key, kept or ""),) if person is not None else ()
    if person is not None:
        notes = keep_hosts_told(
            meeting, LinkTroublePage(person.key, what), f"trouble:{person.key}", rings=kept is not None
        )
        return Outcome(facts, (*notes, READINESS), reply)
    if kept is None:
        return Outcome(reply=reply)
    minute = int(scene.at.timestamp()) // _TOLD_EVERY_S
    to_hosts = tell_hosts(meeting, LinkTroublePage("", kept), f"trouble:{said.who.key}:{minute}", alarm=True)
    return Outcome(facts, (*to_hosts, READINESS), reply)


# ---- pages -------------------------------------------------------------------------------------------------------


def draw_receipt(page: TroubleReceiptPage, _: Scene) -> View:
    """Draw the private receipt: who knows it now, and what to do meanwhile."""
    return TroubleReceipt(page.what.value)


def draw_note(page: LinkTroublePage, scene: Scene) -> View:
    """Draw the note to the hosts; somebody not on the roster has no name."""
    person = scene.meeting.people.get(page.who)
    name = called(person) if person is not None else ""
    back = person is not None and person.trouble is None
    shown = LinkLostNote(key(scene), name, scene.profile.reconnect_wait_min or 0, page.what.value, back=back)
    over = past(scene.meeting, None)
    return replace(shown, past=over.value if over else "", who=page.who)
