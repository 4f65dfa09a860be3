"""The guard: what trips it, what follows, and that no word of it goes anywhere."""

import json
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.guard import GuardRoom, GuardWord, IdentityWord, Incident
from cards.naming import MatterName
from dialogs.agenda.facts import MatterListed
from dialogs.chat import guard, identity_warning
from dialogs.chat.facts import ChatHeard, GuardedRestored, GuardTripped, WrittenBefore
from dialogs.chat.guard import Watched
from dialogs.chat.pages import BEFORE, CALLED, RESTORED, GuardRoomPage, GuardWordPage, IdentityWordPage, IncidentPage
from dialogs.facts import to_plain
from dialogs.judging.outcome import Outcome
from dialogs.matter.facts import Asked, LevelRaised, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.guarded_times import Moment
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned
from dialogs.typed.commands import command
from tests.support.meetings import (
    ALONE,
    TEN,
    a_meeting,
    after,
    happened,
    in_matter,
    kinds,
    linkoping,
    scene_of,
    seconds,
    seen_by,
    sender,
    shown,
    spoke,
    stranger,
    tells,
)

MARKER = "hemligtnamn"
LATE = TEN + seconds(700)
NUMBER = "19121212-1212"  # the number that the tax authority uses in its examples


def watch(meeting: Meeting, words: str, who: object = "anna", **more: object) -> Watched:
    """Let the guard see a message."""
    arrived: Any = more.pop("arrived", None)
    said = spoke(words, who, **more)  # type: ignore[arg-type]
    scene = replace(scene_of(said, meeting), spoken=Moment(said.at, arrived or said.at))
    return guard.watch(said, scene, command(said.words))


def heard(meeting: Meeting) -> Meeting:
    """The chat is known to be readable."""
    return happened(meeting, ChatHeard())


SECRET = heard(in_matter(7))
OPEN = heard(a_meeting(facts=(MatterCalled(1), MatterOpened(1))))


# ---- not a word goes anywhere ------------------------------------------------------------------------------------


def everything_in(value: object) -> str:
    """All that a value holds, however deep, and however it is written."""
    if is_dataclass(value) and not isinstance(value, type):
        return " ".join([repr(value), *(everything_in(getattr(value, one.name)) for one in fields(value))])
    if isinstance(value, (tuple, list, frozenset)):
        return " ".join(everything_in(one) for one in value)
    return f"{value!r} {value!s}"


@given(
    words=st.sampled_from(
        (
            MARKER,
            f"yrkande 7 avslag {MARKER}",
            f"yrkande: {MARKER}",
            f"klar {MARKER}",
            f"avsluta 7 {MARKER}",
            f"{MARKER} {NUMBER}",
        )
    ),
    seconds_after=st.floats(0, 3600),
    edited=st.booleans(),
    mentioned=st.booleans(),
    alone=st.booleans(),
    known=st.booleans(),
)
def test_no_word_of_a_message_stands_in_what_follows(
    words: str, seconds_after: float, *, edited: bool, mentioned: bool, alone: bool, known: bool
) -> None:
    """Facts, deliveries, page arguments and replies hold ids and numbers alone (R-132, R-227)."""
    more = {"edited": edited, "mentioned": mentioned, "at": TEN + seconds(seconds_after)}
    if alone:
        more["place"] = ALONE
    for meeting in (SECRET, in_matter(7)):
        seen = watch(meeting, words, "anna" if known else stranger(), **more)
        assert seen.tripped
        assert MARKER not in everything_in(seen)
        assert MARKER not in json.dumps([to_plain(fact) for fact in seen.outcome.facts])
        assert NUMBER not in everything_in(seen)


@pytest.mark.parametrize("words", [f"{NUMBER} {MARKER}", f"yrkande 1 ändring {MARKER} {NUMBER}"])
def test_no_word_of_a_message_with_a_number_stands_in_the_warning(words: str) -> None:
    """In an open matter the same holds of what the guard itself says."""
    seen = watch(OPEN, words)
    assert kinds(seen.outcome) == ("IdentityNumberSeen",)
    assert MARKER not in everything_in(seen)
    assert NUMBER not in everything_in(seen)


def test_words_stay_out_of_what_an_error_inside_the_guard_shows() -> None:
    """Whatever is raised inside a rule, the message shows itself as a message alone."""
    said = spoke(MARKER)
    assert MARKER not in f"{said!r} {said.words!r} {said.words} {scene_of(said, SECRET)!r}"


# ---- what trips it -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "hej",
        "yrkande 7 bifall",
        "yrkande 7",
        "ta upp 8 nu",
        "klar med det",
        "öppna 8, tack",
        "",
        "👍",
    ],
)
def test_everything_written_in_a_confidential_matter_trips_the_guard(words: str) -> None:
    """Motions too: they are made aloud (R-112, R-113)."""
    seen = watch(SECRET, words)
    assert seen.tripped
    assert seen.outcome.facts == (GuardTripped(7, "oid-anna", "1"),)


@pytest.mark.parametrize(
    "words",
    [
        "klar",
        "Klar.",
        "status",
        "checklista",
        "avsluta 7",
        "ajournera 10",
        "ajournera",
        "återuppta",
        "hjälp",
        "ready",
        "yrkande",
        "yrkanden",
        "ta upp 8",
        "distans",
        "öppna 8",
        "ångra",
        "jag hör inte",
        "ljudet borta",
        "tappar kontakten",
    ],
)
@pytest.mark.parametrize("edited", [False, True])
def test_a_bare_command_never_trips_it(words: str, *, edited: bool) -> None:
    """A whole message of a verb and a number holds no word of anybody's (design 3.1); an edit to one neither."""
    assert watch(SECRET, words, edited=edited) == Watched(tripped=False, outcome=Outcome())


@pytest.mark.parametrize(
    ("at", "tripped"),
    [
        (TEN - seconds(5.1), False),
        (TEN - seconds(5), True),
        (TEN, True),
        (TEN + seconds(600), True),
        (TEN + seconds(605), True),
        (TEN + seconds(605.1), False),
    ],
)
def test_a_message_is_judged_by_when_it_was_written(at: datetime, *, tripped: bool) -> None:
    """From 5 s before the call to 5 s after the end, whenever it arrives: in doubt confidential."""
    meeting = happened(SECRET, MatterEnded(7), at=TEN + seconds(600))
    assert watch(meeting, "hej", at=at, arrived=TEN + seconds(6000)).tripped is tripped


@pytest.mark.parametrize("off_s", [-600, -10, 0, 10, 600])
@pytest.mark.parametrize("late_s", [0, 3, 200])
@pytest.mark.parametrize("written_s", [1, 3, 8, 120, 590])
def test_no_clock_and_no_delay_lets_a_message_by(off_s: float, late_s: float, written_s: float) -> None:
    """The bot's clock 10 minutes wrong, the delivery 200 s late: what was written in the matter is the matter's (R-252)."""
    ours = seconds(off_s)
    called = happened(heard(a_meeting()), MatterCalled(4), at=TEN, arrived=TEN + ours)
    written, arrives = TEN + seconds(written_s), TEN + seconds(written_s + late_s)
    end = TEN + seconds(592)
    ended = happened(called, MatterOpened(4), at=TEN + seconds(2), arrived=TEN + seconds(2) + ours)
    ended = happened(ended, MatterEnded(4), at=end, arrived=end + ours)
    meeting = called if arrives < TEN + seconds(2) else ended
    assert watch(meeting, "hej", at=written, arrived=arrives + ours).outcome.facts == (
        GuardTripped(4, "oid-anna", "1"),
    )


def test_what_is_judged_between_call_and_end_is_inside_whatever_the_clocks_say() -> None:
    """The journal's order decides: both clocks may be hours off."""
    for at in (TEN + seconds(7200), TEN + seconds(1)):
        assert watch(SECRET, "hej", at=at, arrived=TEN - seconds(7200)).tripped


def test_written_before_the_call_and_arrived_after_it_is_nobodys_incident() -> None:
    """Nothing is done with it, its writer is told, and it does not count."""
    seen = watch(SECRET, f"yrkande 8 avslag {MARKER}", mentioned=True, at=TEN - seconds(30), arrived=TEN + seconds(1))
    assert (seen.tripped, seen.outcome.facts) == (True, (WrittenBefore(7, "1"),))
    (tell,) = tells(seen.outcome)
    assert (tell.to, tell.page) == ("oid-anna", GuardWordPage(7, BEFORE))
    assert list(shown(seen.outcome)) == ["readiness"]
    assert MARKER not in everything_in(seen)


def test_what_was_written_before_the_call_stays_inside_when_it_is_delivered_again_after_the_end() -> None:
    """Teams delivers it once more: it is taken no more than the first time, and an edit is another thing said."""
    said: dict[str, Any] = {"who": "anna", "mentioned": True, "at": TEN - seconds(30)}
    meeting = after(SECRET, watch(SECRET, "yrkande 8 avslag", **said, arrived=TEN + seconds(1)).outcome, spoke("hej"))
    ended = happened(meeting, MatterEnded(7), at=TEN + seconds(60))
    assert watch(ended, "yrkande 8 avslag", **said, arrived=LATE) == Watched(tripped=True, outcome=Outcome())
    assert not watch(ended, "yrkande 8 avslag", **said, arrived=LATE, edited=True).tripped


def test_a_late_message_counts_in_the_matter_in_which_it_was_written() -> None:
    """Another confidential matter may be on the table when it arrives."""
    ended = happened(a_meeting(), MatterCalled(4), MatterOpened(4))
    meeting = happened(ended, MatterEnded(4), MatterCalled(5), at=TEN + seconds(600))
    assert GuardTripped(4, "oid-anna", "1") in watch(meeting, "hej", at=TEN + seconds(60), arrived=LATE).outcome.facts


def test_an_edit_is_judged_by_when_it_was_edited() -> None:
    """A message from before may gain words in the matter (R-136)."""
    assert watch(SECRET, "hej", at=TEN + seconds(60), edited=True).outcome.facts == (
        GuardTripped(7, "oid-anna", "1", edited=True),
    )
    ended = happened(SECRET, MatterEnded(7), at=TEN + seconds(60))
    assert not watch(ended, "hej", at=TEN + seconds(120), edited=True).tripped


def test_between_two_matters_a_command_is_a_command_and_talk_is_in_doubt() -> None:
    """Whoever types "ta upp 8" right after "avsluta 7" is understood; words are not let by."""
    meeting = happened(SECRET, MatterEnded(7), at=TEN + seconds(60))
    soon = TEN + seconds(62)
    assert not watch(meeting, "ta upp 8", "chair", at=soon).tripped
    assert not watch(SECRET, "öppna 7", "chair", at=TEN - seconds(2)).tripped
    assert watch(meeting, "yrkande 8 avslag", at=soon).tripped
    assert watch(meeting, "hej", at=soon).tripped


def test_the_guard_stays_in_a_break_within_the_matter() -> None:
    """Adjourned is not ended (design 3.1)."""
    assert watch(happened(SECRET, Adjourned(10, "pause")), "hej", at=TEN + seconds(300)).tripped


def test_a_matter_raised_while_open_is_guarded_from_that_moment() -> None:
    """What was written before was written in an open matter (R-117)."""
    meeting = happened(OPEN, LevelRaised(1, "secrecy"), at=TEN + seconds(60))
    assert watch(meeting, "hej", at=TEN + seconds(61)).outcome.facts == (GuardTripped(1, "oid-anna", "1"),)
    assert watch(meeting, "hej", at=TEN + seconds(30)).outcome.facts == (WrittenBefore(1, "1"),)


def test_words_to_the_bot_alone_trip_it_too() -> None:
    """They are words all the same; the room saw nothing and is told nothing."""
    seen = watch(SECRET, "hej", place=ALONE)
    assert seen.outcome.facts == (GuardTripped(7, "oid-anna", "alone:oid-anna:1"),)
    assert "guard:7" not in shown(seen.outcome)
    assert tells(seen.outcome)[0].to == "oid-anna"


def test_a_called_matter_is_guarded_already() -> None:
    """People wait and write just then: the writer is told that it opens shortly, the room too (R-112)."""
    meeting = heard(a_meeting(facts=(MatterCalled(4), Asked(1, 3, 4))))
    out = watch(meeting, "hej").outcome
    assert out.facts == (GuardTripped(4, "oid-anna", "1"),)
    assert tells(out)[0].page == GuardWordPage(4, CALLED)
    assert guard.draw_room(GuardRoomPage(4), scene_of(spoke("hej"), meeting)) == GuardRoom(
        MatterName(4, "A.B."), waits=True
    )
    assert not watch(meeting, "öppna 4", "chair", mentioned=True).tripped


def test_after_the_matter_the_room_is_told_nothing() -> None:
    """Writer and hosts are: in the room nothing is on the table any more."""
    meeting = happened(SECRET, MatterEnded(7), at=TEN + seconds(60))
    out = watch(meeting, "hej", at=TEN + seconds(62)).outcome
    assert "guard:7" not in shown(out)
    assert [tell.to for tell in tells(out)] == ["oid-anna", "oid-chair", "oid-secretary"]


# ---- what follows ------------------------------------------------------------------------------------------------


def test_writer_room_and_hosts_are_told_and_no_name_stands_in_the_room() -> None:
    """The writer privately why, the room once a minute at most, the hosts with an alarm (R-130, R-132)."""
    out = watch(SECRET, "hej").outcome
    writer, *hosts = tells(out)
    assert (writer.to, writer.page, writer.instead) == ("oid-anna", GuardWordPage(7), None)
    assert [(tell.to, tell.page.name, tell.alarm) for tell in hosts] == [
        ("oid-chair", "incident", True),
        ("oid-secretary", "incident", True),
    ]
    room = shown(out)["guard:7"]
    assert (room.anew, room.not_within_s, room.page.private) == (True, 60, False)
    assert "readiness" in shown(out)


def test_the_same_message_again_trips_and_writes_nothing() -> None:
    """Teams may say a thing twice; an edit of it counts again."""
    meeting = after(SECRET, watch(SECRET, "hej").outcome, spoke("hej"))
    assert watch(meeting, "hej") == Watched(tripped=True, outcome=Outcome())
    assert kinds(watch(meeting, "hej igen", edited=True).outcome) == ("GuardTripped",)


def test_an_edit_and_its_message_count_the_same_in_whichever_order_they_come() -> None:
    """Each by its own time: what Teams delivers first makes the other no less a message of the matter."""
    counts = []
    for order in ((False, True), (True, False)):
        meeting = SECRET
        for edited in order:
            seen = watch(meeting, "hej", edited=edited, message="m1", at=TEN + seconds(60))
            meeting = happened(meeting, *seen.outcome.facts)
        counts.append((meeting.incidents[0].count, meeting.guarded, meeting.guarded_edits))
    assert counts[0] == counts[1] == (2, {"m1": 7}, {"m1": 7})


def test_whoever_brings_a_deleted_message_back_after_the_matter_is_told_and_so_are_the_hosts() -> None:
    """The words can be read again. The room is told nothing, and nothing that they say is looked at."""
    after = happened(SECRET, GuardTripped(7, "oid-anna", "m1"), MatterEnded(7), at=TEN + seconds(30))
    later = TEN + seconds(300)
    seen = watch(after, "yrkande avslag", edited=True, restored=True, message="m1", at=later, mentioned=True)
    assert seen.tripped
    assert seen.outcome.facts == (GuardedRestored(7, "oid-anna", "m1"),)
    assert [getattr(one, "page", None) for one in seen.outcome.deliveries][:3] == [
        GuardWordPage(7, RESTORED),
        IncidentPage(7),
        IncidentPage(7),
    ]
    told = happened(after, *seen.outcome.facts, at=later).incidents[0]
    assert (told.count, told.restored, told.latest) == (2, 1, later)


def test_the_hosts_have_one_card_a_matter_and_every_message_changes_it() -> None:
    """Whoever writes is named to them, the fourth of eight too: the card is edited, so that it is no noise."""
    meeting, cards = SECRET, set()
    for n, who in enumerate(("anna", "bo", "cia", "anna"), 1):
        out = watch(meeting, "hej", who, message=str(n)).outcome
        meeting = after(meeting, out, spoke("hej", who))
        hosts = [tell for tell in tells(out) if tell.edited]
        assert [(tell.to, tell.alarm) for tell in hosts] == [("oid-chair", True), ("oid-secretary", True)]
        cards |= {tell.key for tell in hosts}
    assert cards == {"incident:7:chair", "incident:7:secretary"}
    view = guard.draw_incident(IncidentPage(7), seen_by(meeting, "chair"))
    assert isinstance(view, Incident)
    assert (view.count, view.names) == (4, ("Anna", "Bo", "Cia"))


def test_the_same_writer_is_told_once_a_minute() -> None:
    """The key of the private word is the matter, the writer and the minute."""
    keys = [tells(watch(SECRET, "hej", at=TEN + seconds(s), message=str(s)).outcome)[0].key for s in (1, 59, 61)]
    assert keys[0] == keys[1] != keys[2]


def test_a_second_matter_counts_for_itself() -> None:
    """Each confidential matter has its own count."""
    meeting = after(SECRET, watch(SECRET, "hej").outcome, spoke("hej"))
    later = TEN + seconds(600)
    meeting = happened(meeting, MatterListed(8, "secrecy"), MatterCalled(8), MatterOpened(8), at=later)
    out = watch(meeting, "hej", at=later + seconds(60), message="2").outcome
    assert out.facts == (GuardTripped(8, "oid-anna", "2"),)
    assert len(tells(out)) == 3


# ---- what it may say of itself -----------------------------------------------------------------------------------


def test_the_first_unmentioned_message_proves_that_the_chat_can_be_read() -> None:
    """Only then may the bot say that it warns, so the card that said otherwise is drawn again (design 3.1)."""
    seen = watch(in_matter(7), "klar")
    assert seen.outcome.facts == (ChatHeard(),)
    assert set(shown(seen.outcome)) == {"readiness"}
    assert kinds(watch(in_matter(7), "hej").outcome) == ("ChatHeard", "GuardTripped")


def test_it_is_noted_once_and_not_for_what_reaches_any_bot() -> None:
    """A mention, and a word to the bot alone, prove nothing."""
    meeting = a_meeting()
    assert watch(meeting, "hej", mentioned=True).outcome == Outcome()
    assert watch(meeting, "hej", place=ALONE).outcome == Outcome()
    assert watch(heard(meeting), "hej").outcome == Outcome()
    assert list(shown(watch(meeting, "hej").outcome)) == ["readiness"]


def test_before_the_sitting_the_proof_is_noted_without_a_card() -> None:
    """The test line at the setting up."""
    assert watch(a_meeting(begun=False), "hej").outcome == Outcome((ChatHeard(),))


# ---- pages -------------------------------------------------------------------------------------------------------


def test_pages_name_the_matter_by_number_and_the_writers_to_the_hosts_alone() -> None:
    """Somebody not on the roster has no name there."""
    meeting = SECRET
    for n, who in enumerate((sender("anna"), stranger(), sender("bo"))):
        out = watch(meeting, "hej", who, message=str(n)).outcome
        meeting = after(meeting, out, spoke("hej", who))
    scene = seen_by(meeting, "chair")
    incident = guard.draw_incident(IncidentPage(7), scene)
    assert isinstance(incident, Incident)
    assert (incident.count, incident.names, incident.more) == (3, ("Anna", "", "Bo"), 0)
    word, room = guard.draw_word(GuardWordPage(7), scene), guard.draw_room(GuardRoomPage(7), scene)
    assert isinstance(word, GuardWord)
    assert isinstance(room, GuardRoom)
    assert word.matter is not None
    assert word.matter == room.matter
    assert (word.matter.no, word.matter.title) == (7, "")
    assert identity_warning.draw_identity(IdentityWordPage(), scene) == IdentityWord()


def test_an_incident_of_a_matter_without_one_is_none() -> None:
    """A page may be drawn of a newer meeting than it was made in."""
    incident = guard.draw_incident(IncidentPage(7), seen_by(in_matter(7), "chair", linkoping()))
    assert isinstance(incident, Incident)
    assert (incident.count, incident.names) == (0, ())
