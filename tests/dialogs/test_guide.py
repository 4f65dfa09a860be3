"""Help offers every step that this person can take now, and no other: over stages, capacities and kinds of matter."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from cards.guide import Guide, GuideOver
from cards.phrases.book import of
from cards.readiness import Details
from cards.refusal import Notice, Refusal
from cards.view import View
from dialogs.guide import offered
from dialogs.judging.outcome import Draft, Outcome, Page
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.shared_pages import (
    AgendaPage,
    BreakPage,
    ChecklistAskPage,
    ChecklistPage,
    HelpOverPage,
    HelpPage,
    MotionPage,
    MovedPage,
    PlacePage,
    ReadinessPage,
)
from dialogs.matter.facts import Asked, LevelRaised, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.places import PersonPlace
from dialogs.motion.facts import Moved, Seconded
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned, TroubleSaid
from dialogs.quorum.remote_word_facts import RemoteDecided
from dialogs.roster.facts import LeftChat, PlaceSaid
from dialogs.router import decide
from dialogs.said.inbound import Pressed, Road, Sender, Spoke, Words
from dialogs.showing.shared_cards import help_over
from dialogs.sitting.facts import Closed, SetUp
from dialogs.sitting.pages import SetupDonePage
from dialogs.typed.commands import command, harmless
from tests.support.meetings import (
    AGENDA,
    ALONE,
    CAST,
    CHAT,
    TEN,
    a_meeting,
    answered,
    happened,
    linkoping,
    pressed,
    seated,
    seen_by,
    sender,
)

EMPTY = Meeting(key="s1", chat=CHAT.chat)
PEOPLE = (
    *CAST,
    seated("jon", "substitute", "room"),
    seated("per", "official", "room"),
    seated("sune", "support"),
    seated("part", "party", matter=4, name=""),
)
EVERYBODY = ("chair", "secretary", "anna", "cia", "jon", "per", "sune", "part", "zed")
LOOKS = {"readiness.show", "agenda.show", "motion.list", "motion.show", "roster.show"}
MOTIONS = (
    Moved(1, 1, "", "anna", "m1", "form"),
    Moved(2, 1, "reject", "bo", "", "email"),
    Seconded(1, "bo"),
    Seconded(2, "cia"),
)


def begun(*facts: Any) -> Meeting:
    """The sitting is open, and everybody remote was asked at the opening."""
    return happened(a_meeting(PEOPLE, AGENDA), Asked(1, 0, 0), *facts)


def meetings() -> Iterator[tuple[str, Meeting]]:
    """A sitting at each stage, with each kind of matter: called, open, in a break; with motions, open ones and sealed ones."""
    yield "empty", EMPTY
    claim = SetUp("Nämnden", "board", 9, "2026-11-25", "Sal 1", "linkoping", "§ 1", admitted=False)
    yield "claimed", happened(EMPTY, claim, by="anna")
    yield "prepared", a_meeting(PEOPLE, AGENDA, begun=False)
    yield "no chair", a_meeting(PEOPLE[1:], AGENDA, begun=False)
    yield "begun", begun()
    for listed in AGENDA:
        called: tuple[Any, ...] = (MatterCalled(listed.no), PlaceSaid("cia", "room", "remote"))
        stood: tuple[tuple[str, tuple[Any, ...]], ...] = (("open", (MatterOpened(listed.no),)),)
        if listed.kind not in ("ordinary", "election"):  # these are open as soon as they are called
            called += (Asked(2, 3, listed.no),)
            some = answered("anna", 2, no=listed.no, unsafe=("window",))
            stood = (("called", ()), ("answered", (some,)), ("open", (some, MatterOpened(listed.no))))
        for name, more in stood:
            yield f"{listed.kind} {name}", begun(*called, *more)
            yield f"{listed.kind} {name}, break", begun(*called, *more, Adjourned(10, "pause"))
    talk = (MatterCalled(1), MatterOpened(1), *MOTIONS, TroubleSaid("anna", "sound"))
    yield "motions", begun(*talk)
    yield "sealed", begun(*talk, LevelRaised(1, "secrecy"))
    yield "ended", begun(*talk, MatterEnded(1))
    yield "closed", begun(*talk, LevelRaised(1, "secrecy"), MatterEnded(1), Closed())


MEETINGS = dict(meetings())


def whoever(meeting: Meeting) -> tuple[str | Sender, ...]:
    """Everybody who can ask; one who may set up sittings too."""
    return (*EVERYBODY, sender("eva", may_set_up=True)) if meeting.stage is not Stage.BEGUN else EVERYBODY


def helped(meeting: Meeting, who: str | Sender) -> Guide:
    """The help as they see it."""
    view = draw(HelpPage(), seen_by(meeting, who))
    assert isinstance(view, Guide)
    return view


def buttons(card: object) -> Iterator[dict[str, Any]]:
    """The data of each button, and of none that stands behind another for old clients."""
    if isinstance(card, dict):
        if str(card.get("type", "")).startswith("Action.") and "data" in card:
            yield card["data"]
        for name, inner in card.items():
            if name not in ("fallback", "refresh"):
                yield from buttons(inner)
    elif isinstance(card, list):
        for inner in card:
            yield from buttons(inner)


def sent(data: dict[str, Any], who: str | Sender, meeting: Meeting) -> Pressed:
    """The press of a button, in private where the person is on the roster."""
    own = {"sitting", "round", "form", "verb", "msteams"}
    road = Road.FETCH if "msteams" in data else Road.EXECUTE
    known = meeting.stage is not Stage.EMPTY and isinstance(who, str) and who in meeting.people
    fields = {name: value for name, value in data.items() if name not in own}
    place = ALONE if known else CHAT
    return pressed(data["verb"], who, road, round_=data["round"], form_=data["form"], place_=place, **fields)


def accepted(said: Pressed | Spoke, meeting: Meeting) -> bool:
    """Whether it is not refused: neither by its rule, nor by the page that answers it."""
    out = decide(said, meeting, linkoping())
    view: View | None = None
    if isinstance(out.reply, Page):
        road = said.road.dialog if isinstance(said, Pressed) else False
        view = draw(out.reply, seen_by(happened(meeting, *out.facts), said.who, dialog=road))
    elif isinstance(out.reply, Draft):
        view = out.reply.view
    told = isinstance(view, Notice) and view.notice in (NoticeCode.NOTHING_TO_UNDO, NoticeCode.UNKNOWN_WORDS)
    return not (isinstance(view, Refusal) or told or (isinstance(view, Details) and view.note))


_FOLLOWS = {"move_in": " Punkt 1 stryks.", "seats_disqualify": " Anna", "go_note": " Anna"}
"""What has to follow: a wording, or somebody's name."""


_SOMEBODY = "Bo Lind"  # stands in the help for anybody


def typed(guide: Guide, language: str = "sv") -> Iterator[str]:
    """What the help says can be typed now; with what has to follow. What has somebody's name in it is tried by the verb's own row."""
    for part in guide.parts:
        for line, no in part.lines:
            for found in re.findall("[”“]([^”]+)”", of(language).guide.lines[line].format(no=no)):
                if _SOMEBODY not in found:
                    yield found + _FOLLOWS.get(line, "")


def spoken(text: str, who: str | Sender) -> Spoke:
    """The text, said to the bot in the chat."""
    speaker = sender(who) if isinstance(who, str) else who
    return Spoke(place=CHAT, who=speaker, at=TEN, fresh="fresh", message="1", words=Words(text), mentioned=True)


def hearing(said: Spoke, meeting: Meeting) -> Meeting:
    """The sitting that hears it: to prepare the next one is heard by that, where this one is closed (`bot/turn/which_sitting.py`)."""
    found = command(said.words)
    of_next = meeting.stage is Stage.CLOSED and found is not None and found.verb == "meeting.setup"
    return Meeting(meeting.key, meeting.chat) if of_next else meeting


@pytest.mark.sweep
@pytest.mark.sampled(each=1)
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", MEETINGS)
def test_each_offered_step_is_accepted_when_it_is_taken(name: str, language: str) -> None:
    """Pressed or typed, by everybody who is offered it."""
    meeting = MEETINGS[name]
    refused: list[tuple[object, object]] = []
    for who in whoever(meeting):
        guide = helped(meeting, who)
        card = guide.draw(of(language), {})
        refused += [(who, data) for data in buttons(card) if not accepted(sent(data, who, meeting), meeting)]
        said = [(text, spoken(text, who)) for text in typed(guide, language)]
        refused += [(who, text) for text, words in said if not accepted(words, hearing(words, meeting))]
    assert refused == []


@pytest.mark.sweep
@pytest.mark.parametrize("name", MEETINGS)
def test_no_step_of_the_persons_live_cards_is_missing(name: str) -> None:
    """What they would be let do from any card that they have now, the help has too; what only shows is no step."""
    meeting, missing = MEETINGS[name], set()
    for who in whoever(meeting):
        guide = helped(meeting, who)
        offered = {data["verb"] for data in buttons(guide.draw(of("sv"), {}))}
        offered |= {found.verb for text in typed(guide) if (found := command(Words(text)))}
        for data in live(meeting, who):
            if data["verb"] not in offered | LOOKS and accepted(sent(data, who, meeting), meeting):
                missing.add((str(who), data["verb"]))
    assert missing == set()


def live(meeting: Meeting, who: str | Sender) -> Iterator[dict[str, Any]]:
    """The buttons of all cards that the person can have before them: their own, and the room's."""
    pages = [ReadinessPage(), ChecklistPage(), AgendaPage(), *(MotionPage(one.motion) for one in meeting.motions)]
    pages += [PlacePage(place) for place in (PersonPlace.ROOM, PersonPlace.REMOTE)]
    pages += [BreakPage()] if meeting.stage is Stage.ADJOURNED else []
    pages += [SetupDonePage()] if meeting.stage is Stage.PREPARED else []
    for scene, shown in ((seen_by(meeting, who), pages), (seen_by(meeting), [*pages, ChecklistAskPage()])):
        for page in shown:
            yield from buttons(draw(page, scene).draw(of("sv"), {}))


def test_before_a_set_up_the_help_has_the_one_step_there_is() -> None:
    """Where its button knows the meeting, a button; in private, where it does not, what to write and where."""
    out = decide(spoken("hjälp", "zed"), EMPTY, linkoping())
    assert out.reply == HelpPage(private=False)
    room = draw(HelpPage(private=False), seen_by(EMPTY))
    assert isinstance(room, Guide)
    assert [data["verb"] for data in buttons(room.draw(of("sv"), {}))] == ["meeting.setup"]
    alone = draw(HelpPage(1), seen_by(EMPTY, "zed"))
    assert isinstance(alone, Guide)
    assert list(buttons(alone.draw(of("sv"), {}))) == []
    assert list(typed(alone)) == ["förbered"]


def test_a_step_taken_from_the_help_leaves_one_card_with_the_next_step() -> None:
    """The card at the foot has it; where the help stood a line is left."""
    said = pressed("matter.call", "chair", matter=1, via="help")
    assert decide(said, begun(), linkoping()).reply == MovedPage()
    assert decide(pressed("matter.call", "chair", matter=1), begun(), linkoping()).reply == ReadinessPage()


def test_a_step_taken_from_the_help_closes_it() -> None:
    """And only such a step: what changed nothing leaves it, and whoever is not on the roster has none that is known."""
    step = decide(pressed("place.say", "anna", place="room", via="help"), begun(), linkoping())
    assert help_over(begun().people["anna"], done=1) in step.deliveries
    for said in (pressed("place.say", "anna", place="room"), pressed("matter.end", "anna", matter=1, via="help")):
        assert not any(
            getattr(one, "key", "").startswith("help:") for one in decide(said, begun(), linkoping()).deliveries
        )


def test_a_help_is_another_when_it_offers_something_else() -> None:
    """Not when it is only drawn again, with forms of its own."""
    now = begun(Moved(1, 1, "reject", "anna", "", "form"))
    first, again = (draw(HelpPage(), replace(seen_by(now, "bo"), fresh=fresh)) for fresh in ("f1", "f2"))
    later = draw(HelpPage(), seen_by(happened(now, Seconded(1, "bo")), "bo"))
    assert offered(first) == offered(again) != offered(later)
    assert offered(draw(MovedPage(), seen_by(now))) == ""
    assert draw(HelpOverPage(1), seen_by(now)) == GuideOver(done=True)


def test_whoever_left_the_chat_is_offered_nothing() -> None:
    """Nobody acts from outside the chat (R-251)."""
    guide = helped(begun(LeftChat("chair")), "chair")
    assert (guide.parts, guide.offers) == ((), ())


def test_the_sweep_can_fail() -> None:
    """A step that is refused, and one that the help lacks."""
    assert not accepted(pressed("matter.call", "anna", matter=1), begun())
    assert not accepted(spoken("avsluta 3", "chair"), begun())
    assert accepted(spoken("ta upp 3", "chair"), begun())
    assert isinstance(decide(spoken("hjälp", "anna"), begun(), linkoping()), Outcome)


def test_during_a_matter_the_help_says_that_the_word_asks() -> None:
    """Between matters it tells; and once the chair has said yes it tells then too (R-020)."""
    jon = {"remote", "remote_during"}

    def said(meeting: Meeting) -> set[str]:
        return jon & {line for part in helped(meeting, "jon").parts for line, _ in part.lines}

    assert said(begun()) == {"remote"}
    assert said(begun(MatterCalled(1))) == {"remote_during"}
    assert said(begun(MatterCalled(1), RemoteDecided(("jon",)))) == {"remote"}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_in_a_confidential_matter_the_help_tells_nobody_to_write_what_counts_as_a_message(language: str) -> None:
    """No wording, no name, no diary number (R-112, R-232): whoever did as it says would be counted and warned of."""
    hushed = [
        (meeting, who) for meeting in MEETINGS.values() for who in whoever(meeting) if seen_by(meeting, who).hushed
    ]
    told: dict[str, str] = {}
    for meeting, who in hushed:
        for part in helped(meeting, who).parts:
            told |= {line: of(language).guide.lines[line].format(no=no) for line, no in part.lines}
    assert "names_later" in told
    assert len(told) > 30
    written = {
        (line, found)
        for line, text in told.items()
        for found in re.findall("[”“]([^”]+)”", text)
        if (read := command(Words(found + _FOLLOWS.get(line, "")))) is None or not harmless(read)
    }
    more = re.compile(r"\b(?:namn\w*|names?|diarienumm\w*|diary|lydelse\w*|wording)\b", re.IGNORECASE)
    asked = {line for line, text in told.items() if line not in ("names_later", "roll") and more.search(text)}
    assert (written, asked) == (set(), set())
    ordinary = {line for part in helped(begun(), "secretary").parts for line, _ in part.lines}
    assert {"roll_note", "seats_disqualify", "go_note"} <= ordinary
    assert "names_later" not in ordinary


def test_of_what_was_claimed_only_whether_it_is_approved_is_offered() -> None:
    """It is nobody's meeting yet: no line tells what to write in it."""
    may_set_up = helped(MEETINGS["claimed"], sender("eva", may_set_up=True))
    assert [(one.phrase, one.verb) for one in may_set_up.offers] == [("setup.claim_look", "meeting.setup")]
    assert (may_set_up.parts, helped(MEETINGS["claimed"], "anna").offers) == ((), ())
