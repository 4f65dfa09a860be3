"""What can still be seen after a level was raised, and cannot be recalled, is noted once and told to the secretaries."""

from datetime import datetime

from cards.matter import NoMatter
from cards.remains import RemainsNote
from dialogs.judging.outcome import Outcome
from dialogs.matter.facts import WordsLeft
from dialogs.matter.pages import RemainsPage
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.profile.profile import Profile
from dialogs.router import decide
from dialogs.said.inbound import Sender, WordsRemain
from dialogs.said.still_visible import Remaining
from dialogs.showing.names import MOST_LISTED
from tests.support.meetings import CHAT, TEN, a_meeting, after, linkoping, seen_by, tells
from tests.support.shown_cards import LANGUAGES, card_of, rendered, texts

AT = int(TEN.timestamp())
OWN = Remaining(1, "own", "oid-anna", AT)
DIALOG = Remaining(1, "dialog", "oid-bo", AT)
CARD = Remaining(1, "card", "", AT)


def remain(meeting: Meeting, *remains: Remaining) -> Outcome:
    """The courier says that these remain."""
    said = WordsRemain(place=CHAT, who=Sender(""), at=TEN, sitting="s1", remains=remains)
    profile: Profile = linkoping()
    return decide(said, meeting, profile)


def test_what_remains_is_noted_and_told_to_the_secretaries_alone() -> None:
    """Who and when; nothing of what they see."""
    out = remain(a_meeting(), OWN, DIALOG, OWN)
    assert out.facts == (
        WordsLeft(1, "own", "oid-anna", AT),
        WordsLeft(1, "dialog", "oid-bo", AT),
    )
    assert [(one.to, one.page) for one in tells(out)] == [("oid-secretary", RemainsPage(1))]


def test_the_same_is_told_once_and_more_of_it_anew() -> None:
    """A later thing comes as a message of its own, since nobody is notified of an edit."""
    first = remain(a_meeting(), OWN)
    meeting = after(a_meeting(), first)
    assert not remain(meeting, OWN).changes
    (before,), (later,) = tells(first), tells(remain(meeting, OWN, CARD))
    assert before.key != later.key


def test_the_secretary_reads_who_and_since_when() -> None:
    """And what to do about it."""
    meeting = after(a_meeting(), remain(a_meeting(), OWN, DIALOG, CARD, Remaining(1, "card", "oid-bo", AT)))
    for language in LANGUAGES:
        said = texts(card_of(RemainsPage(1), seen_by(meeting, "secretary"), language))
        assert said.count("10.00") == 4
    said = texts(card_of(RemainsPage(1), seen_by(meeting, "secretary")))
    for line in ("Ett meddelande som Anna", "En dialogruta som Bo", "i mötets chatt", "den chatt som Bo"):
        assert line in said


def test_the_longest_list_names_some_and_counts_the_rest() -> None:
    """A hundred open dialogs fit on a card."""
    many = tuple(Remaining(1, "dialog", f"oid-{n}", AT + n) for n in range(MOST_LISTED + 9))
    meeting = after(a_meeting(), remain(a_meeting(), *many))
    view = draw(RemainsPage(1), seen_by(meeting, "secretary"))
    assert isinstance(view, RemainsNote)
    assert (len(view.remaining), view.more) == (MOST_LISTED, 9)
    assert "Och 9 till." in texts(rendered(view))
    assert isinstance(view.remaining[0].since, datetime)


def test_an_unknown_matter_has_nothing_left() -> None:
    """It cannot be, and breaks nothing."""
    assert draw(RemainsPage(99), seen_by(a_meeting(), "secretary")) == NoMatter()


def test_what_somebody_took_home_is_theirs_to_destroy() -> None:
    """A file, and a text that was there to copy: each with its time, in both languages."""
    meeting = after(a_meeting(), remain(a_meeting(), *(Remaining(1, what, "oid-bo", AT) for what in ("file", "copy"))))
    said = texts(card_of(RemainsPage(1), seen_by(meeting, "secretary")))
    for line in (
        "En fil med underlaget som Bo tog emot klockan 10.00",
        "Bo förstör den själv",
        "förstör Bo kopian själv",
    ):
        assert line in said
    english = texts(card_of(RemainsPage(1), seen_by(meeting, "secretary"), "en"))
    assert ("A file of the working note that Bo took at 10.00" in english, "Bo destroys it" in english) == (True, True)
