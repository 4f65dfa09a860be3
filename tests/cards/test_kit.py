"""The kit builds cards that Microsoft's schema and model accept, and refuses the rest."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards import kit
from tests.support.card_contract import complaints
from tests.support.invented import tries

PRESSED = {"sitting": "s1", "round": 3, "form": "f1"}
YES_NO = [("yes", "Ja"), ("no", "Nej")]


def a_full_card() -> kit.Card:
    """One of everything."""
    return kit.card(
        kit.text("Checklista för ärende 7", heading=True),
        kit.text("Innan", part=True),
        kit.text("Svara innan ärendet öppnas.", subtle=True, weight="bolder", size="small"),
        kit.facts([("Ärende", "7"), ("Nivå", "3")], spacing="small"),
        kit.bullets(["Ensam i rummet", "Hörlurar"]),
        kit.columns([kit.text("Vem")], [kit.text("Läge")], [kit.text("När")], widths=("auto", 2, "stretch")),
        kit.columns([kit.text("Vem")], [kit.text("Läge")], spacing="none"),
        kit.container(kit.text("Obs"), style="warning", spacing="medium", separator=True),
        kit.band("confidential", "Ärende 7, A.B.", "Sekretess. Behandlas nu."),
        kit.figures("2 av 3 på distans har bekräftat checklistan."),
        kit.container(kit.choice("alone", "Är du ensam?", YES_NO, required=True, error="Svara.", expanded=True)),
        kit.choice("who", "Vilka?", [("a", "Anna"), ("b", "Bo")], many=True, value="a,b"),
        kit.text_input("why", "Varför?", max_chars=300, multiline=True, placeholder="Skriv", value="För att"),
        kit.text_input("room", "Rum", max_chars=80),
        kit.date_input("date", "Dag", value="2026-11-22", earliest="2026-01-01", latest="2026-12-31"),
        kit.date_input("until", "Till", latest="2026-12-31", value=None),
        kit.number_input("minutes", "Minuter", least=1, most=120, value="15"),
        kit.number_input("level", "Nivå"),
        kit.toggle("sure", "Jag är säker", on=True),
        kit.toggle("read", "Ja", label="Har du läst?"),
        kit.buttons(kit.press("Visa ärenden", "agenda.show", PRESSED, takes_inputs=False)),
        lang="sv",
        fallback="Checklista för ärende 7",
        actions=[
            kit.press("Allt stämmer", "checklist.submit", PRESSED),
            kit.opens("Något stämmer inte", "checklist.open", PRESSED),
        ],
        refresh=kit.refresh("checklist.open", PRESSED, ["29:a", "29:b"]),
        full_width=True,
    )


def a_dialog_card() -> kit.Card:
    """A form with its two buttons."""
    return kit.card(
        kit.text_input("wording", "Ordalydelse", max_chars=4000, multiline=True, required=True, error="Skriv något."),
        lang="sv",
        fallback="Yrkande",
        actions=[
            kit.sends("Lämna", "motion.submit", PRESSED),
            kit.sends("Tillbaka", "motion.open", PRESSED, takes_inputs=False),
        ],
    )


@pytest.mark.parametrize("made", [a_full_card, a_dialog_card])
def test_a_card_of_everything_is_one_that_microsoft_accepts(made: Callable[[], kit.Card]) -> None:
    """Neither the public schema nor the Teams model finds anything to say."""
    assert complaints(made()) == []


def test_the_contract_itself_notices_a_wrong_card() -> None:
    """An unknown property, a wrong value and an unknown element are found, so silence means something."""
    card = a_full_card()
    card["body"] += [{"type": "TextBlock", "text": "x", "blink": True}, {"type": "Marquee"}]
    card["body"][0]["size"] = "Gigantic"
    assert len(complaints(card)) >= 3


REFUSED: list[tuple[str, Callable[[], Any]]] = [
    ("button 'v'", lambda: kit.press("", "v", PRESSED)),
    ("button 'v'", lambda: kit.press("x" * 41, "v", PRESSED)),
    ("button 'v'", lambda: kit.press("Ja", "v", {"sitting": "s", "round": 1})),
    ("button 'v'", lambda: kit.press("Ja", "v", {**PRESSED, "verb": "w"})),
    ("button 'v'", lambda: kit.sends("Ja", "v", {**PRESSED, "msteams": {}})),
    ("button ''", lambda: kit.opens("Ja", "", PRESSED)),
    ("buttons", kit.buttons),
    ("buttons", lambda: kit.buttons(*[kit.press("Ja", "v", PRESSED)] * 7)),
    ("refresh", lambda: kit.refresh("v", PRESSED, [f"29:{n}" for n in range(61)])),
    ("refresh", lambda: kit.refresh("v", PRESSED, ["29:a", "29:a"])),
    ("refresh", lambda: kit.refresh("v", PRESSED, ["anna"])),
    ("card", lambda: kit.card(lang="sv", fallback="f")),
    ("card", lambda: kit.card(kit.text("x"), lang="svenska", fallback="f")),
    ("card", lambda: kit.card(kit.text("x"), lang="sv", fallback=" ")),
    ("card", lambda: kit.card(kit.text("x"), lang="sv", fallback="f", actions=[kit.sends("x", "v", PRESSED)] * 7)),
    ("input a", lambda: kit.card(kit.toggle("a", "A"), kit.container(kit.toggle("a", "A")), lang="sv", fallback="f")),
    ("card", lambda: kit.card(kit.text("å" * 41_000), lang="sv", fallback="f")),
    ("card", lambda: kit.card(kit.facts([("x" * 500, "😀" * 500)] * 80), lang="sv", fallback="f")),
    ("dialog", lambda: kit.dialog(a_full_card())),
]


@pytest.mark.parametrize(("element", "make"), REFUSED)
def test_what_teams_refuses_is_refused_here_and_named(element: str, make: Callable[[], Any]) -> None:
    """The refusal names the element, so that whoever wrote the card finds it."""
    with pytest.raises(kit.CardRefused) as refused:
        make()
    assert refused.value.element == element


def test_buttons_for_the_chat_stand_in_the_body_and_a_dialogs_at_its_foot() -> None:
    """An old client reads a fallback only inside an ActionSet."""
    assert a_full_card()["body"][-1]["type"] == "ActionSet"
    assert "actions" not in a_full_card()
    assert [action["title"] for action in a_dialog_card()["actions"]] == ["Lämna", "Tillbaka"]


def test_a_dialog_is_the_whole_answer_to_its_invoke() -> None:
    """Teams wants the card as an attachment inside the task."""
    answer: Any = kit.dialog(a_dialog_card())
    assert answer["task"]["type"] == "continue"
    assert answer["task"]["value"]["card"] == {"contentType": kit.CARD_TYPE, "content": a_dialog_card()}
    assert answer["task"]["value"]["title"] == "Yrkande"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Ärende 7, A.B. Checklista för dig på distans", "Ärende 7, A.B. Checklista för dig på distans"),
        (
            "Det gick inte att göra. Inget har ändrats. Återuppta sammanträdet först.",
            "Det gick inte att göra. Inget har ändrats",
        ),
        (
            "Ditt yrkande behöver en lydelse som alla kan läsa innan det lämnas",
            "Ditt yrkande behöver en lydelse som alla kan läsa innan…",
        ),
        ("å" * 70, "å" * 59 + "…"),
    ],
)
def test_a_dialog_is_titled_by_what_its_card_is(said: str, title: str) -> None:
    """At most 60 characters, whole sentences or whole words of them where that can be."""
    shown = kit.card(kit.text("x"), lang="sv", fallback=said)
    assert kit.title(shown) == title
    assert len(title) <= kit.MAX_DIALOG_TITLE


def test_a_card_is_weighed_as_teams_counts() -> None:
    """Two bytes a character, four an emoji."""
    bare = kit.weigh({"x": ""})
    assert kit.weigh({"x": "aå"}) == bare + 4
    assert kit.weigh({"x": "😀"}) == bare + 4


@given(st.text(alphabet="#|`!<>/[]( )\nabé1.-*"))
def test_plain_words_are_never_refused(words: str) -> None:
    """What people write is made safe, not turned away; only nothing at all is."""
    shown = kit.plain(words)
    if shown:
        assert kit.text(shown)["text"] == shown


@tries(30)
@given(st.lists(st.text(min_size=1, max_size=3000), max_size=30), st.integers(1, 60))
def test_no_card_that_was_let_through_is_too_heavy(texts: list[str], rows: int) -> None:
    """The quick look never lets a card pass that Teams would answer with 413."""
    lines = [kit.plain(words) or "–" for words in texts] or ["–"]
    try:
        made = kit.card(
            *(kit.text(line) for line in lines),
            kit.facts([(str(number), lines[number % len(lines)]) for number in range(rows)]),
            lang="sv",
            fallback="f",
        )
    except kit.CardRefused as refused:
        assert refused.element == "card"  # noqa: PT017 - both outcomes are right, for their weight
    else:
        assert kit.weigh(made) <= kit.MAX_BYTES
