"""A chat in Teams holds a thousand people, who call themselves what they like: each is shown, and no card is too big."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

import pytest

from cards.kit import MAX_BYTES, weigh
from cards.phrases.book import of
from cards.roster import AssignForm, ChoosePerson, RosterList
from cards.roster_paste import PasteForm
from dialogs import router
from dialogs.journal import fold
from dialogs.journal.entries import Entry
from dialogs.judging.outcome import Draft, Page
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.roster.pages import RosterChoosePage, RosterFormPage, RosterPage
from dialogs.roster.who_is_what_and_where import PEOPLE_A_PAGE
from dialogs.said.inbound import Pressed, Road, RosterRead, RosterRow, Sender, Words
from tests.support.meetings import CHAT, TEN, a_meeting, linkoping, sender
from tests.support.shown_cards import LANGUAGES, rendered

NAMES = ("Förnamn Efternamn", "*" * 250, "\U0001f600" * 250, '"\\' * 120)


def crowded(name: str, people: int = 1000) -> Meeting:
    """A meeting whose chat has so many people of this name."""
    meeting = a_meeting()
    seen = tuple(RosterRow(Sender(f"29:x{nr}", f"oid-x{nr}", "tenant", f"{nr} {name}"[:256])) for nr in range(people))
    read = RosterRead(place=CHAT, who=Sender(""), at=TEN, sitting=meeting.key, people=seen)
    for number, fact in enumerate(router.decide(read, meeting, linkoping(), ()).facts, 1):
        meeting = fold.apply(meeting, Entry(number, TEN, "", "", fact))
    return meeting


def scene(meeting: Meeting) -> Scene:
    """What the secretary sees."""
    return Scene(meeting, linkoping(), TEN, sender("secretary"), "fresh")


def all_pages(kind: type[RosterPage | RosterChoosePage], meeting: Meeting) -> Iterator[RosterList | ChoosePerson]:
    """Page after page, by the button on each."""
    page = 0
    for _ in count():
        view = draw(kind(page), scene(meeting))
        assert isinstance(view, RosterList | ChoosePerson)
        yield view
        page = view.following
        if not page:
            return


@pytest.mark.sweep
@pytest.mark.sampled(each=1)
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_roster_is_too_big_for_a_card(name: str, language: str) -> None:
    """Neither the list, nor the choice, nor the form."""
    meeting = crowded(name)
    pages: tuple[Page, ...] = (RosterPage(), RosterPage(7), RosterChoosePage(), RosterFormPage("new"))
    for page in pages:
        assert weigh(draw(page, scene(meeting)).draw(of(language), {})) <= MAX_BYTES


@pytest.mark.parametrize("kind", [RosterPage, RosterChoosePage])
def test_everybody_is_shown_on_some_page(kind: type[RosterPage | RosterChoosePage]) -> None:
    """Once each, and the last page leads nowhere."""
    meeting = crowded("Namn", 150)
    seen: list[str] = []
    for view in all_pages(kind, meeting):
        rendered(view)
        seen += [row.key for row in (view.rows if isinstance(view, RosterList) else view.people)]
    assert sorted(seen) == sorted(meeting.people)


def test_whoever_bears_the_same_name_is_among_those_who_can_be_tied() -> None:
    """The form lists a page of those in the chat, they who share a name first."""
    meeting = crowded("Namn", 150)
    last = list(meeting.people.values())[-1]
    alike = replace(last, key="p-alike", name=last.name, mri="", object_id=None)
    view = draw(RosterFormPage(alike.key), scene(replace(meeting, people={**meeting.people, alike.key: alike})))
    assert isinstance(view, AssignForm)
    assert last.key in {row.key for row in view.loose}
    assert len(view.loose) == PEOPLE_A_PAGE


@pytest.mark.parametrize(("asked", "page"), [("1", 1), ("", 0), ("x", 0), ("9999", 0), ("²", 0)])
def test_a_page_is_asked_for_by_its_number(asked: str, page: int) -> None:
    """Whatever a client sends, there is a page to show."""
    press = {
        "place": CHAT,
        "who": sender("secretary"),
        "at": TEN,
        "road": Road.EXECUTE,
        "fields": {"page": Words(asked)},
    }
    for verb, kind in (("roster.show", RosterPage), ("roster.assign", RosterChoosePage)):
        assert router.decide(Pressed(verb=verb, **press), a_meeting(), linkoping(), ()).reply == kind(page)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("pasted", "why"),
    [
        ("\n".join(f"Anna {chr(97 + nr % 26)}{chr(97 + nr // 26)}, ledamot" for nr in range(500)), "too_many"),
        ('"' * 19_000, "too_long"),
        ("", "empty"),
    ],
)
@pytest.mark.parametrize("step", ["look", "accept", "all_in_room"])
def test_a_pasted_list_that_cannot_be_taken_comes_back_whole(pasted: str, why: str, step: str) -> None:
    """Nothing is put on the roster, nothing that was pasted is lost, and it is said what to do."""
    press = {"place": CHAT, "who": sender("secretary"), "at": TEN, "road": Road.DIALOG, "verb": "roster.import"}
    fields = {"step": Words(step), "people": Words(pasted)}
    outcome = router.decide(Pressed(fields=fields, **press), a_meeting(), linkoping(), ())  # type: ignore[arg-type]
    assert outcome.facts == ()
    assert isinstance(outcome.reply, Draft)
    assert isinstance(outcome.reply.view, PasteForm)
    assert (outcome.reply.view.wrong, outcome.reply.view.text) == (why, pasted)
    assert weigh(outcome.reply.view.draw(of("sv"), {})) <= MAX_BYTES
    fields["step"] = Words("back")
    back = router.decide(Pressed(fields=fields, **press), a_meeting(), linkoping(), ()).reply  # type: ignore[arg-type]
    assert isinstance(back, Draft)
    assert isinstance(back.view, PasteForm)
    assert back.view.text == pasted
    assert weigh(back.view.draw(of("sv"), {})) <= MAX_BYTES
