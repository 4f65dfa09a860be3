"""Where the meeting stands: counts for the room, and for the hosts what stands in the way and what can be done next."""

from dataclasses import replace

import pytest

from cards.guard import Incident
from cards.key import Key
from cards.naming import MatterName
from cards.offers import Offer
from cards.phrases.book import of
from cards.readiness import Counts, Details
from dialogs.showing.next_steps import OfferPlace
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts

KEY = Key("s1", 0, "form")
INSIDE = Key("s1", 0, "form", dialog=True)
CALL = Offer("matter.call", "readiness.end_and_call", OfferPlace.GO_ON, {"matter": 5}, {"end": 4, "call": 5})
WRITTEN = Incident(KEY, MatterName(4, "A.B."), 2, ("Anna",), more=3)
ADJOURN = Offer("adjourn", "readiness.adjourn", OfferPlace.PAUSE, dialog=True)


def details(key: Key = KEY, **changes: object) -> Details:
    """The hosts' card of a matter that was called."""
    usual: dict[str, object] = {
        "key": key,
        "stage": "begun",
        "board": "Nämnden",
        "matter": MatterName(4, "A.B."),
        "kind": "secrecy",
        "opened": False,
        "opened_anyway": "",
        "asked": 3,
        "ready": 3,
        "not_ready": (),
        "more": 0,
        "obstacles": (),
        "check": None,
        "hints": (),
        "unreached": (),
        "chat_unreached": False,
        "motions_unreached": (),
        "reads_chat": True,
        "incidents": (),
        "notices": (),
        "can_open": True,
        "offers": (CALL, ADJOURN),
    }
    return Details(**{**usual, **changes})  # type: ignore[arg-type]


def verbs(view: Details) -> list[str]:
    """What the card's buttons do."""
    return [data["verb"] for _, data in buttons(rendered(view))]


def test_where_nothing_is_in_the_way_that_is_said() -> None:
    """While the matter waits at its gate; not before, and not after."""
    assert "Inget hindrar" in texts(rendered(details()))
    assert "Inget hindrar" not in texts(rendered(details(can_open=False)))


def test_what_is_offered_stands_on_the_card_in_its_order() -> None:
    """Inside a dialog only what opens none."""
    assert verbs(details()) == ["matter.call", "adjourn"]
    assert verbs(details(INSIDE)) == ["matter.call"]
    assert verbs(details(offers=())) == []


def test_what_stands_apart_is_in_sight_whatever_else_is_offered() -> None:
    """In the last row, where nothing is more to be done than another."""
    others = [Offer("matter.call", "readiness.begin", OfferPlace.GO_ON, {"matter": no}) for no in range(1, 4)]
    card = rendered(details(offers=(replace(ADJOURN, apart=True), *others)))
    (first, last) = [list(row["actions"]) for row in card["body"] if row["type"] == "ActionSet"]
    assert [one["data"]["verb"] for one in first] == ["matter.call"] * 3
    assert [(one["data"]["verb"], one.get("mode"), one.get("style")) for one in last] == [("adjourn", None, None)]


def test_what_went_wrong_around_the_meeting_is_said() -> None:
    """What did not arrive, how many wrote, and whether the chat can be read."""
    read = texts(
        rendered(
            details(
                unreached=("Anna",),
                chat_unreached=True,
                motions_unreached=(7,),
                incidents=(WRITTEN,),
                reads_chat=False,
                more=3,
            )
        )
    )
    for said in (
        "Anna kunde inte nås",
        "kom inte fram",
        "Yrkande 7 kunde inte visas i mötets chatt.",
        "ärendet: 2.",
        "Skrivet av: Anna och 3",
        "Räkna inte med någon varning",
        "och 3 personer till",
    ):
        assert said in read


@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_the_rooms_card_counts_and_names_nobody(key: Key) -> None:
    """With one button that shows more to those who may see it."""
    view = Counts(key, "begun", "Nämnden", MatterName(4, "A.B."), "secrecy", opened=False, asked=3, ready=1)
    assert "1 av 3" in texts(rendered(view))
    assert [data["verb"] for _, data in buttons(rendered(view))] == ["readiness.show"]


def test_an_open_matters_card_shows_its_title_and_how_to_move() -> None:
    """Everybody can hand in a motion from the matter's card (R-128); the notice in the chat's list holds no title."""
    name = MatterName(1, title="title:1")
    view = Counts(KEY, "begun", "Nämnden", name, "ordinary", opened=True, asked=0, ready=0, takes_motions=True)
    card = rendered(view, words={"title:1": "Budget för nästa år"})
    assert "Ärende 1: Budget för nästa år" in texts(card)
    assert [data["verb"] for _, data in buttons(card)] == ["motion.open", "readiness.show", "motion.list"]
    assert "Budget" not in card["fallbackText"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("opened", [True, False])
def test_in_a_break_nothing_is_said_to_open_shortly(language: str, *, opened: bool) -> None:
    """Nor may anything be written: a confidential matter is still up, and the guard stands (R-112)."""
    say = of(language).matter
    read = texts(rendered(details(stage="adjourned", opened=opened), language))
    assert say.write_nothing_break in read
    assert say.write_nothing_yet not in read


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["secrecy", "secrecy_individual", "protective", "closed"])
@pytest.mark.parametrize("opened", [True, False])
def test_the_hosts_card_too_says_that_nothing_may_be_written(kind: str, language: str, *, opened: bool) -> None:
    """From the call on, in every matter in which nothing may be, and in no other (R-112)."""
    say = of(language).matter
    said = say.write_nothing if opened else say.write_nothing_yet
    assert (said in texts(rendered(details(kind=kind, opened=opened), language))) == (kind != "closed")


@pytest.mark.parametrize(("reads", "line"), [(True, "Jag varnar"), (False, "Räkna inte med någon varning")])
@pytest.mark.parametrize(("opened", "hush"), [(True, "medan ärendet behandlas"), (False, "från och med nu")])
def test_a_confidential_matter_is_its_number_and_says_honestly_what_the_guard_does(
    line: str, hush: str, *, reads: bool, opened: bool
) -> None:
    """It warns only where it can read (R-107, R-112, R-113)."""
    view = Counts(KEY, "begun", "", MatterName(7, "A.B."), "secrecy", opened=opened, asked=0, ready=0, reads_chat=reads)
    said = texts(rendered(view))
    for words in ("Ärende 7, A.B.", "Skriv ingenting i chatten", hush, "muntligen", line):
        assert words in said


def test_more_buttons_than_a_row_holds_stand_in_the_next() -> None:
    """None is left out."""
    assert verbs(details(offers=(CALL,) * 7)) == ["matter.call"] * 7


def test_what_nobody_can_do_does_not_remain_to_be_done() -> None:
    """It stands by itself; and then it is not said that nothing stands in the way."""
    say = of("sv").readiness
    for obstacles, remains in ((("unmet",), False), (("host_not_checked", "unmet"), True)):
        read = texts(rendered(details(obstacles=obstacles)))
        assert say.obstacles["unmet"] in read
        assert f"- {say.obstacles['unmet']}" not in read
        assert (say.in_the_way in read) is remains
        assert say.nothing_in_the_way not in read


def test_one_person_is_not_all_of_them() -> None:
    """Where a single person is remote, they are spoken of as one."""
    assert of("sv").readiness.one_ready in texts(rendered(details(asked=1, ready=1)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_a_confidential_matter_the_hosts_have_the_words_to_say(language: str) -> None:
    """Number and initials, and the question that decides it; in an open matter nobody needs them."""
    say = of(language).matter
    assert say.script_decide in texts(rendered(details(opened=True), language))
    assert say.script_decide not in texts(rendered(details(opened=True, kind="ordinary"), language))


def test_in_a_break_nobody_is_said_to_have_confirmed() -> None:
    """After it all are asked anew (R-102)."""
    going = texts(rendered(details(asked=3, ready=3)))
    assert "Alla 3" in going
    paused = texts(rendered(details(asked=3, ready=3, stage="adjourned")))
    assert "Alla 3" not in paused
    assert "bekräftat" not in paused


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_left_of_the_opening_is_one_line(language: str) -> None:
    """Where all is noted there is none."""
    say = of(language).opening
    read = texts(rendered(details(opening=("adjusters", "agenda")), language))
    assert say.of_opening.partition("{")[0] in read
    assert say.parts["adjusters"] in read
    assert say.parts["agenda"] in read
    assert say.of_opening.partition("{")[0] not in texts(rendered(details(), language))
