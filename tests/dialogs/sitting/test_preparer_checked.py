"""Whoever prepares a sitting by the operator's list alone waits until it is read who is in the chat."""

from dataclasses import replace

from dialogs.judging.outcome import AskRoster, Outcome, Show
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.shared_pages import NoticePage
from dialogs.meeting.meeting import Meeting
from dialogs.roster.facts import InChat, Noticed
from dialogs.roster.list_facts import ChatListAsked
from dialogs.said.inbound import Road, Sender
from dialogs.sitting import setup
from dialogs.sitting.pages import SetupDonePage
from tests.support.meetings import CHAT, after, happened, kinds, pressed, refusal, scene_of, sender

EMPTY = Meeting(key="s1", chat=CHAT.chat, organizer="oid-pia")
LISTED = sender("eva", may_set_up=True)
TOLD = {"board": "Socialnämnden", "body": "board", "seats": "9", "date": "2026-12-08", "place": "Stadshuset"}
TOLD |= {"profile": "linkoping", "decision": "2019-03-26 § 42", "agenda": "1. Resor"}


def press(meeting: Meeting = EMPTY, who: Sender = LISTED, **fields: str) -> Outcome:
    """What a press of the form leads to."""
    said = pressed("meeting.setup", who, Road.DIALOG, **{**TOLD, **fields})
    return setup.set_up(said, scene_of(said, meeting))


def test_whoever_only_the_operator_lists_waits_until_it_is_read_who_is_in_the_chat() -> None:
    """Teams says of nobody who presses that they are a guest (R-251). One of the tenant's own is approved by that, a guest by nobody."""
    out = press(step="accept")
    meeting = after(EMPTY, out)
    (asked,) = (one for one in out.deliveries if isinstance(one, AskRoster) and one.again)
    assert (asked.again.fields, asked.again.sitting) == ((("step", "admit"),), "s1")  # type: ignore[union-attr]
    assert not meeting.admitted
    assert not any(isinstance(one, Show) for one in out.deliveries)
    early = press(meeting, step="admit")
    assert (kinds(early), out.reply, early.reply) == ((), NoticePage(NoticeCode.SETUP_CHECKING), out.reply)
    read = happened(meeting, Noticed("p1", "Eva", LISTED.object_id, LISTED.mri), InChat("p1", foreign=False))
    for known, checked in ((read, False), (meeting, True), (happened(meeting, ChatListAsked()), False)):
        said = replace(pressed("meeting.setup", LISTED, step="admit"), checked=checked)
        admitted = setup.set_up(said, scene_of(said, known))
        assert kinds(admitted) == ("SetUp",)
        assert admitted.reply == (None if checked else SetupDonePage())
    guest = happened(meeting, Noticed("p1", "Eva", LISTED.object_id, LISTED.mri), InChat("p1", foreign=True))
    said = replace(pressed("meeting.setup", LISTED, step="admit"), checked=True)
    refused_ = setup.set_up(said, scene_of(said, guest))
    assert refusal(refused_) == "right"
    assert refused_.deliveries == (Show("setup", SetupDonePage(private=False)),)


def test_what_is_prepared_is_not_changed_by_one_of_whom_nothing_was_read() -> None:
    """It stays as it is; the list is read, and what they filled in is not kept."""
    out = press(after(EMPTY, press(EMPTY, sender("pia"), step="accept")), step="accept", board="Kapad")
    assert (kinds(out), out.reply) == ((), NoticePage(NoticeCode.CHECKING_UNKEPT))
    assert out.deliveries == (AskRoster("roster:setup"),)


def test_whoever_called_the_meeting_waits_for_nothing_listed_or_not() -> None:
    """Teams says who that is."""
    for who in (sender("pia"), sender("pia", may_set_up=True)):
        out = press(EMPTY, who, step="accept")
        assert after(EMPTY, out).admitted
        assert not any(isinstance(one, AskRoster) and one.again for one in out.deliveries)
