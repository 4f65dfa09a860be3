"""How the journal tells of Teams' switch, of what is hidden and of the private roads: what was asked, what was read, and who chose."""

import pytest

from cards.phrases import book
from cards.swedish_time import clock
from dialogs.chat.after_outage_facts import ReadBackDone, WrittenUnseen
from dialogs.chat.facts import GuardTripped, Hidden, NotHidden, ShowAgainAsked, ShownAgain, ShowSomeAsked
from dialogs.chat.recording_facts import RecordingLooked, RecordingOver, RecordingSeen, TranscriptSeen
from dialogs.chat.switch_facts import (
    ChatOff,
    ChatRestored,
    ChatSettingKnown,
    SwitchBackAsked,
    SwitchBackLate,
    SwitchBackSeen,
    SwitchFollowed,
    SwitchOffAsked,
    SwitchStood,
    SwitchTurnedBack,
    SwitchUnproved,
    WarningChosen,
)
from dialogs.journal.entries import Entry, Fact
from dialogs.journal.fold import apply
from dialogs.matter.facts import MatterOpened
from dialogs.record.sentences import sentence_of
from dialogs.roster.facts import Noticed
from dialogs.sitting.facts import Closed
from tests.support.meetings import TEN, a_meeting, happened

GAP = (int(TEN.timestamp()), int(TEN.timestamp()) + 420)
ROWS = (
    (ChatSettingKnown("enabled"), "Mötets inställning för chatten lästes av: på."),
    (
        ChatSettingKnown("", "out_of_reach"),
        "Mötets inställning för chatten kunde inte läsas av. Teams svarade inte på frågan om chatten.",
    ),
    (SwitchOffAsked(1, 4), "Chair begärde att ärende 4 öppnas med chatten avstängd."),
    (SwitchStood(2, "limited"), "Före ärendet var inställningen för chatten: på under mötet. Chatten stängs av."),
    (RecordingLooked(), "Var 20:e sekund i ärenden bakom stängda dörrar läses det av i Teams om mötet spelas in."),
    (RecordingLooked("forbidden"), "Om mötet spelas in kunde inte läsas av. Teams låter mig inte läsa mötets chatt."),
    (
        RecordingSeen(4, "m1", int(TEN.timestamp()), runs=True),
        f"Enligt Teams spelades mötet in i ärende 4, från klockan {clock(TEN)}. Ordförande och sekreterare fick veta det.",
    ),
    (
        TranscriptSeen(4, "m2"),
        "Enligt Teams sparades en transkription i ärende 4. Ordförande och sekreterare fick veta det.",
    ),
    (RecordingOver("m1"), "Enligt Teams är inspelningen avslutad."),
    (
        WrittenUnseen(4, "oid-anna", "m1", int(TEN.timestamp())),
        "Anna skrev i chatten under ärende 4 medan Bisittare var borta, enligt Teams. Antecknat är vem som skrev och när, inte vad.",
    ),
    (
        WrittenUnseen(4, "oid-anna", "m1", int(TEN.timestamp()), edited=True),
        "Anna ändrade ett meddelande i chatten under ärende 4 medan Bisittare var borta, enligt Teams. Antecknat är vem som skrev och när, inte vad.",
    ),
    (
        ReadBackDone(4, *GAP, found=3),
        "Bisittare var borta någon gång mellan 10.00 och 10.07, under ärende 4. Nya meddelanden i chatten från den tiden, enligt Teams: 3.",
    ),
    (
        ReadBackDone(4, *GAP, problem="forbidden"),
        "Bisittare var borta någon gång mellan 10.00 och 10.07, under ärende 4. Om någon skrev i chatten då är inte känt. Bisittare saknar rättigheten i Teams.",
    ),
    (ShowSomeAsked(4, 2), "Chair bad att 2 av de meddelanden som är dolda i ärende 4 visas igen."),
    (ChatOff(), "Teams bekräftade att chatten är avstängd."),
    (
        SwitchUnproved("", "out_of_reach"),
        "Teams bekräftade inte att chatten är avstängd. Teams svarade inte på frågan om chatten.",
    ),
    (SwitchUnproved(), "Teams bekräftade inte att chatten är avstängd."),
    (WarningChosen(4), "Chair valde att öppna ärende 4 med varning, utan bekräftelse att chatten är avstängd."),
    (SwitchBackAsked(3), "Chatten ska få tillbaka den inställning som gällde före ärendet."),
    (SwitchFollowed(3, 4), "Chatten stängs av i ärende 4, som redan är öppnat."),
    (SwitchBackSeen("enabled"), "Inställningen för chatten lästes av: på. Den läses av en gång till."),
    (SwitchTurnedBack(4), "Chatten var fortfarande avstängd. Inställningen återställs."),
    (
        SwitchTurnedBack(4, "enabled"),
        "Inställningen för chatten lästes av: på. Den ställs in igen, eftersom Teams kan svara med ett äldre värde.",
    ),
    (Hidden(4, "oid-anna", "m"), "Meddelandet från Anna i ärende 4 doldes i chatten, enligt Teams."),
    (
        NotHidden(4, "oid-anna", "m", "no_message"),
        "Meddelandet från Anna i ärende 4 kunde inte döljas. Teams hittade inte meddelandet. Det kan vara borttaget.",
    ),
    (
        NotHidden(4, "oid-anna", "m", "no_message", shown=True),
        "Meddelandet från Anna i ärende 4 kunde inte visas igen. Teams hittade inte meddelandet. Det kan vara borttaget.",
    ),
    (ShowAgainAsked(4), "Chair bad att det som är dolt i ärende 4 visas igen."),
    (ShownAgain(4, "oid-anna", "m"), "Meddelandet från Anna i ärende 4 visas igen i chatten, enligt Teams."),
    (SwitchBackLate(), "Chattens inställning var inte återställd. Ordförande och sekreterare fick veta det."),
    (ChatRestored("enabled"), "Teams bekräftade att chatten åter har inställningen: på."),
    (
        ChatRestored("limited", by_hand=True),
        "Någon hade ändrat inställningen för chatten till: på under mötet. Den lämnades så.",
    ),
)


def told(fact: Fact, by: str = "chair") -> str:
    """The fact in Swedish."""
    entry = Entry(1, TEN, by, "", fact)
    return sentence_of(entry, apply(a_meeting(), entry), book.of("sv"))


@pytest.mark.parametrize(("fact", "sentence"), ROWS, ids=[row[1][:50] for row in ROWS])
def test_each_step_is_told(fact: Fact, sentence: str) -> None:
    """Never that the chat is off before it was read."""
    assert told(fact) == sentence


def test_what_the_reading_opened_is_told_without_a_name() -> None:
    """Who asked for it stands in the entry before."""
    assert told(MatterOpened(4), by="") == "Ärende 4 öppnades med chatten avstängd."
    assert "Ärende 4 öppnades med chatten avstängd." in told(MatterOpened(4, "accepted", ("anna",)), by="")


@pytest.mark.parametrize(("language", "said"), [("sv", "Namnet är gallrat."), ("en", "The name has been destroyed.")])
def test_of_a_stranger_whose_name_is_destroyed_it_is_not_said_to_be_noted(language: str, said: str) -> None:
    """At the close the name goes, and nobody can tell any more who wrote (R-210)."""
    seen = happened(a_meeting(), Noticed("x", "Frank Al", "oid-x", "29:x", foreign=True))
    for meeting, told in ((seen, False), (happened(seen, Closed()), True)):
        entry = Entry(99, TEN, "oid-x", "", GuardTripped(4, "oid-x", "1"))
        assert (said in sentence_of(entry, apply(meeting, entry), book.of(language))) is told
