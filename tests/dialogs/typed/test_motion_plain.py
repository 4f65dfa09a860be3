"""What is read as a motion in plain speech, and all that only sounds like one."""

import pytest

from dialogs.meeting.kinds import MotionKind
from dialogs.typed.motion_plain import read_plain
from dialogs.typed.motion_words import BARE

REJECT, APPROVE, REFER, TABLE = MotionKind.REJECT, MotionKind.APPROVE, MotionKind.REFER, MotionKind.TABLE
SAID = (
    ("Jag yrkar avslag", REJECT, 0),
    ("jag yrkar bifall till förslaget.", APPROVE, 0),
    ("yrkar på återremiss", REFER, 0),
    ("Jag yrkar att ärendet bordläggs", TABLE, 0),
    ("Jag yrkar på att ärendet återremitteras!", REFER, 0),
    ("Jag vill yrka avslag", REJECT, 0),
    ("Ordförande! Jag yrkar avslag.", REJECT, 0),
    ("Hej, jag yrkar bifall 👍", APPROVE, 0),
    ("Då yrkar jag avslag", REJECT, 0),
    ("I första hand yrkar vi bordläggning", TABLE, 0),
    ("Jag, Anna Ek (S), yrkar avslag", REJECT, 0),
    ("(S) yrkar avslag", REJECT, 0),
    ("Socialdemokraterna yrkar bifall", APPROVE, 0),
    ("S yrkar bifall till ärende 3", APPROVE, 3),
    ("Jag begär återremiss", REFER, 0),
    ("Jag föreslår avslag", REJECT, 0),
    ("Mitt yrkande är avslag", REJECT, 0),
    ("yrkande om avslag", REJECT, 0),
    ("Avslagsyrkande", REJECT, 0),
    ("Avslag!", REJECT, 0),
    ("Bifall till liggande förslag", APPROVE, 0),
    ("avslag § 3", REJECT, 3),
    ("ärende 3: avslag", REJECT, 3),
    ("ärende 3: jag yrkar avslag", REJECT, 3),
    ("§ 3 jag yrkar avslag", REJECT, 3),
    ("3 avslag", REJECT, 3),
    ("I move to reject", REJECT, 0),
    ("We hereby move to approve the proposal", APPROVE, 0),
    ("Tilläggsyrkande: Programmet följs upp", MotionKind.ADD, 0),
    ("Tilläggsyrkande Programmet följs upp", MotionKind.ADD, 0),
    ("Tilläggsyrkande från S: Programmet", MotionKind.ADD, 0),
    ("Tilläggsyrkande 3: Programmet följs upp", MotionKind.ADD, 3),
    ("Ändringsyrkande - stryk andra meningen", MotionKind.AMEND, 0),
    ("Jag yrkar tillägg: Programmet följs upp", MotionKind.ADD, 0),
    ("Jag yrkar att taxan höjs", None, 0),
    ("Jag yrkar återremiss, i andra hand avslag", None, 0),
    ("Mitt yrkande: att taxan höjs", None, 0),
    ("Jag (S) yrkar avslag", REJECT, 0),
    ("Vi i S yrkar avslag", REJECT, 0),
    ("Vi moderater yrkar bifall", APPROVE, 0),
    ("S, M och C yrkar återremiss", REFER, 0),
    ("Moderaterna och Centerpartiet yrkar avslag", REJECT, 0),
    ("Jag yrkar att vi avslår förslaget", REJECT, 0),
    ("Tilläggsyrkande ärende 3: mer tåg", MotionKind.ADD, 3),
    ("Ändringsyrkande i ärende 3: mer tåg", MotionKind.AMEND, 3),
    ("Nytt yrkande: mer tåg", MotionKind.NEW, 0),
    ("Nytt yrkande ärende 3: mer tåg", MotionKind.NEW, 3),
    ("Nytt yrkande från S: mer tåg", MotionKind.NEW, 0),
    ("Ändringsförslag: stryk andra meningen", MotionKind.AMEND, 0),
    ("I move that the matter be referred", REFER, 0),
    ("I move that we reject the proposal", REJECT, 0),
    ("I would like to move for referral", REFER, 0),
    ("I'd like to move to postpone", TABLE, 0),
    ("I move that matter 3 be postponed", TABLE, 3),
    ("Jag yrkar att ärende 3 bordläggs", TABLE, 3),
    ("Jag yrkar att ärende 3 kompletteras", None, 0),
    ("I propose rejection", REJECT, 0),
    ("We request a referral", REFER, 0),
    ("Additional motion: more trains", MotionKind.ADD, 0),
    ("Amendment, matter 3: more trains", MotionKind.AMEND, 3),
    ("Amending motion - more trains", MotionKind.AMEND, 0),
    ("New motion matter 3: more trains", MotionKind.NEW, 3),
    ("🙂 yrkande tillägg snabbspår", MotionKind.ADD, 0),
    ("Hej! Yrkande tillägg snabbspår", MotionKind.ADD, 0),
    ("Tilläggsyrkande snabbspår på landsväg", MotionKind.ADD, 0),
    ("Återremissyrkande snabbspår", REFER, 0),
    ("Yrkanden: tillägg snabbspår", MotionKind.ADD, 0),
    ("Yrkas avslag på snabbspår", REJECT, 0),
    ("Det yrkas tillägg snabbspår", MotionKind.ADD, 0),
    ("S-gruppen yrkar avslag på snabbspår", REJECT, 0),
    ("Motyrkande: snabbspår", None, 0),
    ("Yrk. tillägg snabbspår", MotionKind.ADD, 0),
    ("Bordläggning yrkas", TABLE, 0),
)
TALK = (
    "",
    "hej",
    "Jag yrkar inte avslag",
    "Ska jag yrka avslag?",
    "Yrkar du avslag?",
    "Anna yrkar avslag",
    "om jag yrkar avslag vad händer då",
    'Hon sa "jag yrkar avslag"',
    "jag yrkade avslag förra gången",
    "Jag begär ordet",
    "Jag föreslår en paus",
    "Jag yrkar",
    "Bifall är bra",
    "nytt",
    "vi har yrkande om avslag",
    "Tilläggsyrkande finns i mappen",
    "Jag tycker att vi ska avslå",
    "Anna och jag träffades: S yrkade avslag",
    "Nytt yrkande kommer snart",
    "Nytt yrkande från Anna kommer snart",
    "New motion from Anna is in the folder",
    "Ändringsförslag finns i mappen",
    "The amendment is in the folder",
    "Amendment tabled by Anna",
    "I propose a break",
    "I request the floor",
    "I do not move to reject",
    "I moved to Malmö",
    "Jag yrkar avslag. " * 60,
    "vi yrkade avslag sist",
    "Det yrkas ofta här",
    "Det yrkas inte avslag",
    "Tilläggsyrkande kommer snart",
    "Hej! Hur går det?",
    "🙂",
    "Hej! Bifall är bra",
    "Motyrkande kommer",
    "Yrkanden finns i mappen",
)


@pytest.mark.parametrize(("said", "kind", "no"), SAID)
def test_what_somebody_moves_for_themselves_is_read(said: str, kind: MotionKind | None, no: int) -> None:
    """With its matter where it is named; of several kinds none, which is for the writer to say."""
    found = read_plain(said)
    assert found is not None
    assert (found.kind, found.no, found.marked) == (kind, no, False)


@pytest.mark.parametrize("said", TALK)
def test_questions_reports_and_talk_are_no_motion(said: str) -> None:
    """Nobody is offered what another moves, or what they do not."""
    assert read_plain(said) is None


def test_a_point_may_be_a_matter_or_part_of_the_proposal() -> None:
    """Then the matter is in doubt."""
    found = read_plain("Jag yrkar avslag på punkt 3")
    assert found is not None
    assert (found.kind, found.no, found.perhaps) == (REJECT, 0, 3)


def test_four_kinds_can_be_meant_without_a_word_more() -> None:
    """The others are made in writing (R-137)."""
    assert {REJECT, APPROVE, REFER, TABLE} == BARE
