"""Whoever has lost sound or picture has a way to say so, in a secrecy matter too (R-236, R-184).

A few fixed words are the command, and never an offence. Nothing is kept but who said it, and which of the few it was. The
writer gets a receipt, chair and secretary are told, and the chair decides whether to wait.
"""

from collections.abc import Iterator
from dataclasses import replace

from cards.attendance import LinkLostNote, OthersLinkNote, TroubleReceipt
from cards.link_help import LinkAsk
from cards.view import View
from dialogs.judging.link_fails import back_unsaid, well_by
from dialogs.judging.outcome import Outcome, Page
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live, past
from dialogs.meeting.meeting import Meeting, Person
from dialogs.presence.facts import TroubleSaid
from dialogs.presence.link_help import asked_back
from dialogs.presence.pages import LinkAskPage, LinkLostPage, LinkTroublePage, TroubleReceiptPage, trouble_note
from dialogs.said import about
from dialogs.said.inbound import Pressed
from dialogs.said.reasons import Trouble
from dialogs.showing.names import called, key
from dialogs.showing.shared_cards import READINESS, keep_hosts_told
from dialogs.text.codes import member


def say(said: Pressed, scene: Scene) -> Outcome:
    """Take somebody's word for how their link is: the hosts are told, and it stands until they say that it is well again."""
    meeting, person, what = scene.meeting, scene.person, member(Trouble, said.field("what"))
    why = not_live(meeting)
    if why or what is None:
        return refused(why or CommonRefusal.BAD_FORM)
    kept = None if what is Trouble.OVER else what
    reply = TroubleReceiptPage(what)
    if person is not None and person.trouble is kept and not _tells_more(meeting, person, kept):
        return Outcome(reply=reply, stands=about.trouble(person.key))
    facts = (TroubleSaid(person.key, kept or ""),) if person is not None else ()
    known = person is not None and person.capacity is not None
    if person is None and kept is None:
        return Outcome(reply=reply)
    # Whoever has no capacity rings nobody again: the one card for all of them is edited.
    rings = known and kept is not None
    notes = [one for note in _notes(meeting, person, what) for one in keep_hosts_told(meeting, *note, rings=rings)]
    return Outcome(facts, (*notes, READINESS), reply)


def ask(_: Pressed, scene: Scene) -> Outcome:
    """Ask whoever wrote of their link ("jag är tillbaka", "hör ni mig?") whether they see and hear: nothing is known by such words, and nothing noted."""
    why = not_live(scene.meeting)
    return refused(why) if why else Outcome(reply=LinkAskPage())


def _notes(meeting: Meeting, person: Person | None, what: Trouble) -> Iterator[tuple[Page, str]]:
    """The hosts' cards that the word changes: that of the trouble, and that of the lost link from which the person is back."""
    if person is None or what is not Trouble.OVER or person.trouble is not None:
        yield trouble_note(person, what)
    if person is not None and what is Trouble.OVER and asked_back(meeting, person):
        yield LinkLostPage(person.key), f"link:{person.key}"


def _tells_more(meeting: Meeting, person: Person, what: Trouble | None) -> bool:
    """Whether the same word once more tells something: that all is well, of whom Teams alone has shown it, or after a lost link (R-050); or that it fails again, after the chair had ascertained that they can follow (R-003)."""
    said, word = person.hindered, meeting.roll.ascertained.get(person.key)
    if what is None:
        return said is not None or asked_back(meeting, person)
    return said is not None and word is not None and word.at > said.at


# ---- pages -------------------------------------------------------------------------------------------------------


def draw_receipt(page: TroubleReceiptPage, _: Scene) -> View:
    """Draw the private receipt: who knows it now, and what to do meanwhile."""
    return TroubleReceipt(page.what.value)


def draw_ask(_: LinkAskPage, scene: Scene) -> View:
    """Draw the question, with both answers."""
    return LinkAsk(key(scene))


def draw_note(page: LinkTroublePage, scene: Scene) -> View:
    """Draw the note to the hosts; those without a capacity have no name, and are counted."""
    over = past(scene.meeting, None)
    why = over.value if over else ""
    person = scene.meeting.people.get(page.who)
    if person is None:
        count = sum(one.capacity is None and one.trouble is not None for one in scene.meeting.people.values())
        return OthersLinkNote(count, back=not count and page.what is Trouble.OVER, past=why)
    well, wait_min = well_by(scene.meeting, person), scene.profile.reconnect_wait_min or 0
    note = LinkLostNote(key(scene), called(person), wait_min, page.what.value, back=well is not None, past=why)
    by, unsaid = well.value if well else "", back_unsaid(scene.meeting, person)
    return replace(note, who=page.who, well_by=by, unsaid=unsaid)
