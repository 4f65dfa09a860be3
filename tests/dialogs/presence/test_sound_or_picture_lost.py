"""Whoever has lost sound or picture says so with a few fixed words, and is never scolded for it (R-236)."""

import pytest

from cards.attendance import LinkLostNote, OthersLinkNote, TroubleReceipt
from cards.phrases import book
from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import NoticePage, RefusedPage
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.presence import attendance, sound_or_picture_lost
from dialogs.presence.facts import Entered, LinkLost, TroubleSaid
from dialogs.presence.pages import LinkTroublePage, TroubleReceiptPage
from dialogs.quorum.remote_word_facts import Ascertained
from dialogs.roster.facts import Noticed
from dialogs.router import decide
from dialogs.said import about
from dialogs.said.inbound import Came, Road, Sender
from dialogs.said.reasons import Trouble
from dialogs.typed.commands import command
from tests.support.meetings import (
    CHAT,
    TEN,
    a_meeting,
    after,
    happened,
    in_matter,
    linkoping,
    pressed,
    scene_of,
    seconds,
    seen_by,
    sender,
    spoke,
    stranger,
    tells,
)

SOUND = (
    "jag hör inte",
    "Hör inte!",
    "ljudet borta",
    "Ljudet är borta",
    "inget ljud",
    "hör inget",
    "jag kan inte höra",
    "no sound",
)
LINK = ("tappar kontakten", "Jag tappar kontakten.", "tappar anslutningen", "bilden borta", "losing the connection")


def say(meeting: Meeting, what: str = "sound", who: object = "anna") -> Outcome:
    """Somebody says how their link is."""
    said = pressed("link.say", who, what=what)  # type: ignore[arg-type]
    return sound_or_picture_lost.say(said, scene_of(said, meeting))


@pytest.mark.parametrize("words", [*SOUND, *LINK])
@pytest.mark.parametrize("meeting", [in_matter(4), a_meeting()])
def test_in_a_secrecy_matter_as_elsewhere_it_is_a_command_and_no_offence(words: str, meeting: Meeting) -> None:
    """Nobody has to mention the bot: who hears nothing writes what comes to mind."""
    out = decide(spoke(words), meeting, linkoping())
    what = Trouble.SOUND if words in SOUND else Trouble.LINK
    assert TroubleSaid("anna", what) in out.facts
    assert not any(type(fact).__name__ == "GuardTripped" for fact in out.facts)
    assert out.reply == TroubleReceiptPage(what)
    assert [(tell.to, tell.page, tell.alarm) for tell in tells(out)] == [
        ("oid-chair", LinkTroublePage("anna", what), True),
        ("oid-secretary", LinkTroublePage("anna", what), True),
    ]


@pytest.mark.parametrize(
    "words", ["jag hör inte att Lisa svarar", "ljudet borta hos Lisa", "tappar kontakten med barnet"]
)
def test_more_words_than_that_trip_the_guard(words: str) -> None:
    """They may be words about the matter."""
    assert command(spoke(words).words) is None
    out = decide(spoke(words), in_matter(4), linkoping())
    assert any(type(fact).__name__ == "GuardTripped" for fact in out.facts)


def test_it_is_noted_once_and_answered_each_time() -> None:
    """The hosts are not told again of what stands already."""
    out = say(a_meeting())
    again = say(after(a_meeting(), out))
    assert again == Outcome(reply=TroubleReceiptPage(Trouble.SOUND), stands=about.trouble("anna"))


def test_it_is_over_when_they_say_so_and_not_when_they_join_again() -> None:
    """Then nothing stands with them; that Teams shows them is no word of theirs."""
    meeting = happened(a_meeting(), TroubleSaid("anna", "link"))
    assert command(spoke("hör igen").words) is not None
    over = say(meeting, "over")
    assert (over.facts, over.reply) == ((TroubleSaid("anna", ""),), TroubleReceiptPage(Trouble.OVER))
    assert say(a_meeting(), "over").facts == ()
    assert happened(meeting, Entered("anna")).people["anna"].trouble is Trouble.LINK


def test_the_same_word_once_more_is_noted_where_it_tells_something() -> None:
    """That all is well, of whom Teams alone has shown it; that it fails again, after the chair had ascertained that they can follow (R-003)."""
    back = happened(a_meeting(), TroubleSaid("anna", "sound"), Entered("anna"))
    assert say(back, "over").facts == (TroubleSaid("anna", ""),)
    later = happened(happened(a_meeting(), TroubleSaid("anna", "sound")), Ascertained(("anna",)), at=TEN + seconds(5))
    assert say(later).facts == (TroubleSaid("anna", "sound"),)
    assert say(happened(later, TroubleSaid("anna", "sound"), at=TEN + seconds(9))).facts == ()


def test_the_hosts_card_of_it_is_closed_when_it_is_over() -> None:
    """One card a person: it comes anew when they say that something is wrong, and is edited in its place when it is well."""
    told = tells(say(a_meeting()))
    meeting = happened(a_meeting(), TroubleSaid("anna", "sound"))
    for over in (say(meeting, "over"), came(meeting, sender("anna"))):
        closed = [t for t in tells(over) if t.key == told[0].key]
        assert [(t.to, t.anew, t.edited) for t in closed] == [(told[0].to, False, True)]
        assert told[0].anew
        view = draw(closed[0].page, seen_by(happened(meeting, TroubleSaid("anna", "")), "chair"))
        assert isinstance(view, LinkLostNote)
        assert view.back
        assert "fungerar igen" in str(view.draw(book.SV, {}))


def test_those_without_a_capacity_are_one_card_that_counts_them_and_rings_once() -> None:
    """However often each says so: there are as many of them as there are guests in the chat."""
    meeting = happened(a_meeting(), *(Noticed(key, "", mri=f"29:{key}") for key in ("x1", "x2")))
    people = [Sender(f"29:{key}") for key in ("x1", "x2")]
    slots = set()
    for what in ("sound", "over", "sound"):
        for who in people:
            told = say(meeting, what, who)
            slots |= {(tell.to, tell.key, tell.edited, tell.anew) for tell in tells(told)}
            meeting = after(meeting, told)
    hosts = ("chair", "secretary")
    assert slots == {(f"oid-{host}", f"trouble:others:{host}", True, False) for host in hosts}
    page = LinkTroublePage("", Trouble.SOUND)
    assert draw(page, seen_by(meeting, "chair")) == OthersLinkNote(2)
    for who in people:
        meeting = after(meeting, say(meeting, "over", who))
    assert draw(LinkTroublePage("", Trouble.OVER), seen_by(meeting, "chair")) == OthersLinkNote(0, back=True)


def test_somebody_not_on_the_roster_is_heard_too() -> None:
    """The hosts are told, without a name; nothing is noted."""
    out = say(a_meeting(), who=stranger())
    assert (out.facts, tells(out)[0].page) == ((), LinkTroublePage("", Trouble.SOUND))
    assert say(a_meeting(), "over", stranger()).deliveries == ()


def test_outside_a_begun_sitting_and_for_anything_else_it_is_refused() -> None:
    """And plain words in the chat are nobody's business."""
    assert isinstance(say(a_meeting(begun=False)).reply, RefusedPage)
    assert isinstance(say(a_meeting(), "picture").reply, RefusedPage)
    assert decide(spoke("ljudet borta"), a_meeting(begun=False), linkoping()).reply is None


def test_the_cards_say_who_and_what_to_do() -> None:
    """The receipt in private, the note to the hosts with a way to adjourn."""
    scene: Scene = seen_by(happened(a_meeting(), TroubleSaid("anna", "sound")), "chair")
    note = draw(LinkTroublePage("anna", Trouble.SOUND), scene)
    assert isinstance(note, LinkLostNote)
    assert (note.name, note.trouble) == ("Anna", "sound")
    assert "Ljud eller bild fungerar inte för Anna" in str(note.draw(book.SV, {}))
    assert draw(LinkTroublePage("", Trouble.LINK), scene) == OthersLinkNote(0)
    for what in (Trouble.SOUND, Trouble.OVER):
        receipt = draw(TroubleReceiptPage(what), scene)
        assert receipt == TroubleReceipt(what)
        assert receipt.draw(book.EN, {})["fallbackText"]


def test_an_edit_is_no_command() -> None:
    """Whoever edits is told that it was not read again (R-136)."""
    out = decide(spoke("ljudet borta", edited=True), a_meeting(), linkoping())
    assert out.reply == NoticePage(NoticeCode.EDIT_UNHEARD)
    assert not any(isinstance(fact, TroubleSaid) for fact in out.facts)
    assert pressed("link.say", road=Road.EXECUTE).verb == "link.say"


def came(meeting: Meeting, who: Sender) -> Outcome:
    """What follows when somebody joins the call."""
    said = Came(place=CHAT, who=Sender("28:bot"), at=TEN, people=(who,), in_call=True)
    return attendance.came(said, seen_by(meeting))


def test_whoever_is_back_and_says_that_all_is_well_closes_both_cards() -> None:
    """That of the trouble, where there was any, and that of the link that was lost (R-050)."""
    lost = happened(a_meeting(), Entered("anna"), LinkLost("anna"), Entered("anna"), at=TEN + seconds(1))
    shown = {type(tell.page).__name__ for tell in tells(say(lost, "over"))}
    assert "LinkLostPage" in shown
    both = happened(lost, TroubleSaid("anna", "sound"), at=TEN + seconds(2))
    assert {type(tell.page).__name__ for tell in tells(say(both, "over"))} > shown
