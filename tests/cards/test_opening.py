"""The card of the opening: lines to read aloud until they were read, whose rules they are, and one tap."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cards.adjusters import AdjusterShown, AdjustersShown
from cards.key import Key
from cards.opening import AgendaChanges, AgendaShown, OpeningCard, OpeningOver, Script, SummonsShown
from cards.phrases.book import of
from cards.rule_source import RuleDocument, RuleSource
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts

AT = datetime(2026, 11, 25, 12, 1, tzinfo=UTC)
SOURCE = RuleSource((RuleDocument("Rutin", "Nämnden", "2026-01-20 § 4"),), "all")
SCRIPT = Script(("bot_reads", "floor_list", "lost_wait"), 15, SOURCE)


def card(script: Script | None = SCRIPT, given: tuple[str, datetime] | None = None, **more: object) -> OpeningCard:
    """The card, as the chair sees it unless told otherwise; what is left is that the information is read."""
    left = ("information",) if given is None and script is not None else ()
    return OpeningCard(Key("s1"), script, given, **{"leads": True, "left": left, **more})  # type: ignore[arg-type]  # its own fields


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lines_are_read_from_it(language: str) -> None:
    """What to say, under whose rules, and that nobody has noted that it was read."""
    say, shown = of(language).opening, texts(rendered(card(), language))
    lines = (
        say.script["bot_reads"],
        say.script["floor_list"],
        say.script["lost_wait"].format(time="15 min" + ("uter" if language == "sv" else "utes")),
    )
    assert all(line in shown for line in (*lines, say.say, say.left.format(parts=say.parts["information"])))
    assert say.source["all"].format(documents="Rutin, Nämnden, 2026-01-20 § 4") in shown


def test_the_secretary_is_told_who_reads() -> None:
    """She hears it, and notes it by the same tap."""
    say, drawn = of("sv").opening, rendered(card(leads=False))
    assert say.say_chair in texts(drawn)
    assert [(title, data["verb"]) for title, data in buttons(drawn)] == [(say.give, "opening.inform")]


def test_what_was_read_is_one_line() -> None:
    """By whom, and when; whoever noted it can take it back there."""
    drawn = rendered(card(given=("Lena Ek", AT), taken=1_790_000_000_000))
    assert "Lena Ek läste upp informationen klockan 13.01" in texts(drawn)
    assert of("sv").opening.script["bot_reads"] not in texts(drawn)
    assert [data["verb"] for _, data in buttons(drawn)] == ["undo"]
    assert buttons(rendered(card(given=("Lena Ek", AT)))) == ()


def test_without_any_information_nothing_is_to_be_read() -> None:
    """The profile has none."""
    assert buttons(rendered(card(script=None))) == ()
    assert "Kvar att anteckna" not in texts(rendered(card(script=None)))


ALL_LEFT = ("equipment", "information", "summons", "adjusters", "agenda")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_step_that_is_left_has_its_button(language: str) -> None:
    """One tap each, the summons with both answers; who adjusts opens a dialog, and in a dialog follows in it."""
    say = of(language).opening
    drawn = rendered(card(left=ALL_LEFT), language)
    wanted = [
        (say.equipment_ok, "opening.equipment"),
        (say.give, "opening.inform"),
        (say.summons_ok, "opening.summons"),
        (say.summons_wrong, "opening.summons"),
        (say.choose, "opening.adjusters"),
        (say.approve, "opening.agenda"),
    ]
    assert [(title, data["verb"]) for title, data in buttons(drawn)] == wanted
    inside = rendered(replace(card(left=ALL_LEFT), key=Key("s1", dialog=True)), language)
    assert [(title, data["verb"]) for title, data in buttons(inside)] == wanted
    assert all(part in texts(drawn) for part in say.parts.values())
    others = rendered(replace(card(left=ALL_LEFT), leads=False), language)
    assert [title for title, _ in buttons(others)] == [title for title, _ in wanted[1:]]
    assert say.parts["equipment"] in texts(others)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_agenda_is_approved_with_what_stands_above_the_button(language: str) -> None:
    """What was changed since the sitting was opened; the button sends which agenda it was drawn over."""
    say = of(language).opening
    drawn = rendered(card(left=("agenda",), pending=AgendaChanges((3,), (10,), reordered=True, listed=7)), language)
    changed = (say.agenda_struck[0].format(numbers=3), say.agenda_added[0].format(numbers=10), say.agenda_reordered)
    assert say.agenda_pending.format(changes=" ".join(changed)) in texts(drawn)
    assert [data["listed"] for _, data in buttons(drawn)] == [7]
    assert say.agenda_pending.split("{")[0] not in texts(rendered(card(left=("agenda",)), language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_button_of_an_older_agenda_is_answered_with_a_warning(language: str) -> None:
    """That nothing has been noted, and what to do."""
    say = of(language).opening
    shown = [texts(rendered(card(left=("agenda",), since=since), language)) for since in (True, False)]
    assert [say.agenda_pressed_before in one for one in shown] == [True, False]


DONE = card(
    given=("Lena Ek", AT),
    summons=SummonsShown(in_order=True, name="Karin Ström", at=AT),
    adjusters=AdjustersShown(
        (AdjusterShown("Anna Ek", ("away",)), AdjusterShown("Bo Alm", ("disqualified", "remote"), (4, 7))),
        (AdjusterShown("Cia By"),),
        "Rådhuset",
        "2026-12-02",
        "16.00",
    ),
    agenda=AgendaShown("Karin Ström", AT, (3,), (10, 11), reordered=True, since=True),
)


def test_what_is_done_is_told_with_who_and_when() -> None:
    """And what should be known of whoever adjusts."""
    shown = texts(rendered(DONE))
    for line in (
        "Kallelsen är kontrollerad och i sin ordning, antecknat av Karin Ström klockan 13.01",
        "Justerare: Anna Ek och Bo Alm",
        "Ersättare för justerare: Cia By",
        "Justering: Rådhuset, 2026-12-02, klockan 16.00",
        "Anna Ek ska justera men är antecknad som frånvarande",
        "Bo Alm ska justera och är jävig i ärende 4 och 7",
        "Bo Alm ska justera och deltar på distans",
        "Föredragningslistan är godkänd, antecknat av Karin Ström klockan 13.01.",
        "Ärende 3 utgår. Ärendena 10 och 11 läggs till. Ordningen är ändrad. Den har ändrats sedan dess.",
    ):
        assert line in shown, line


def test_what_is_done_can_be_corrected_there() -> None:
    """Another choice of adjusters, another word of the summons."""
    say = of("sv").opening
    assert [(title, data.get("answer")) for title, data in buttons(rendered(DONE))] == [
        (say.change, None),
        (say.summons_wrong, "no"),
    ]
    wrong = replace(DONE, summons=SummonsShown(in_order=False, name="Karin Ström", at=AT), taken=1_790_000_000_000)
    assert [data.get("answer") for _, data in buttons(rendered(wrong))] == [None, "yes", None]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_summons_that_is_not_in_order_is_a_warning(language: str) -> None:
    """The chair decides; the card only says it."""
    say = of(language).opening
    wrong = card(summons=SummonsShown(in_order=False, name="Karin Ström", at=AT))
    assert say.summons_not in texts(rendered(wrong, language))
    assert say.summons_not not in texts(rendered(DONE, language))


def test_no_place_is_said() -> None:
    """It can be noted later."""
    bare = card(adjusters=AdjustersShown((AdjusterShown("Anna Ek"),)))
    assert of("sv").opening.adjusters_no_place in texts(rendered(bare))
    assert "Ersättare" not in texts(rendered(bare))


@pytest.mark.parametrize("language", LANGUAGES)
def test_after_the_close_a_line_is_left(language: str) -> None:
    """Nothing can be noted any more."""
    assert of(language).opening.over in texts(rendered(OpeningOver(), language))


def test_whoever_calls_the_roll_goes_on_to_it_from_the_dialog() -> None:
    """After what is left, and as the first button where nothing is."""
    inside = Key("s1", 0, "form", dialog=True)
    drawn = rendered(replace(card(left=("agenda",), calls=True), key=inside))
    assert [data["verb"] for _, data in buttons(drawn)] == ["opening.agenda", "roll.show"]
