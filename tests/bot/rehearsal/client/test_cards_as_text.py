"""A card as readable text."""

from bot.rehearsal.client.cards_as_text import card_as_text
from tests.bot.rehearsal.echo import Json, card, execute, text

READINESS = card(
    text("Ärende 7", style="heading"),
    text("**11 av 11** är klara, se [rutinen](https://example.org)", wrap=True),
    {"type": "FactSet", "facts": [{"title": "Ej klara", "value": "Anna Ek"}, {"title": "Länk", "value": "osäker"}]},
    text("Att säga", style="heading", size="Default"),
    {"type": "Container", "style": "attention", "items": [text("Fönstret"), text("dolt", isVisible=False)]},
    actions=(execute("Öppna ärendet", "gate.open"), execute("Fråga igen", "checklist.open")),
)


def test_a_card_reads_from_top_to_bottom() -> None:
    """The card's heading underlined and those of its parts not, facts side by side, boxes with an edge, buttons in brackets, and no mark-up."""
    assert card_as_text(READINESS) == [
        "Ärende 7",
        "────────",
        "11 av 11 är klara, se rutinen",
        "Ej klara  Anna Ek",
        "Länk      osäker",
        "Att säga",
        "│ Fönstret",
        "",
        "[ Öppna ärendet ]  [ Fråga igen ]",
    ]


def test_fields_say_what_they_ask_for_and_hold() -> None:
    """A star for what is required, the choices with a mark, a box that is ticked or not."""
    choices = [{"title": "Ja", "value": "yes"}, {"title": "Nej", "value": "no"}]
    fields = card(
        {"type": "Input.Text", "id": "a", "label": "Yrkande", "isRequired": True, "placeholder": "Skriv här"},
        {
            "type": "Input.ChoiceSet",
            "id": "b",
            "label": "Ensam",
            "style": "expanded",
            "value": "no",
            "choices": choices,
        },
        {"type": "Input.ChoiceSet", "id": "c", "label": "Slag", "choices": choices},
        {"type": "Input.Toggle", "id": "d", "title": "Klar", "value": "true"},
    )
    assert card_as_text(fields) == [
        "Yrkande *: [… Skriv här]",
        "Ensam:",
        "  ( ) Ja",
        "  (•) Nej",
        "Slag: [… ▾]",
        "[x] Klar",
    ]


def test_columns_stand_side_by_side_while_they_fit() -> None:
    """In a narrow terminal they come one below the other, and nothing is lost."""
    columns = {"type": "ColumnSet", "columns": [_column("Ledamot", "Anna Ek"), _column("Svar", "klar")]}
    assert card_as_text(card(columns)) == ["Ledamot   Svar", "Anna Ek   klar"]
    assert card_as_text(card(columns), width=12) == ["Ledamot", "Anna Ek", "Svar", "klar"]


def test_long_lines_are_broken_and_tables_aligned() -> None:
    """Words wrap at the width; a table's columns keep their places in every row."""
    assert card_as_text(card(text("ett två tre fyra")), width=9) == ["ett två", "tre fyra"]
    rows = [
        {"type": "TableRow", "cells": [_cell("1"), _cell("Upprop")]},
        {"type": "TableRow", "cells": [_cell("10"), _cell("Val")]},
    ]
    assert card_as_text(card({"type": "Table", "rows": rows})) == ["1    Upprop", "10   Val"]


def test_the_rest_of_a_card_is_there_too() -> None:
    """Pictures by their description, lists, rich text, hidden buttons under their opener, and what is tapped as a whole."""
    inner = card(text("Mer"), actions=(execute("Skicka", "go"),))
    shown = card(
        {"type": "Image", "url": "https://example.org/x", "altText": "Kommunens vapen"},
        text("- ett\r- två"),
        {"type": "RichTextBlock", "inlines": ["hej ", {"type": "TextRun", "text": "du"}]},
        {"type": "Container", "items": [text("Tryck")], "selectAction": {"type": "Action.Execute", "title": "Visa"}},
        actions=({"type": "Action.ShowCard", "title": "Mer", "card": inner},),
    )
    assert card_as_text(shown) == [
        "(bild: Kommunens vapen)",
        "• ett",
        "• två",
        "hej du",
        "Tryck",
        "[ Visa ]",
        "",
        "[ Mer ▾ ]",
        "    Mer",
        "",
        "    [ Skicka ]",
    ]


def _column(*lines: str) -> Json:
    return {"type": "Column", "items": [text(line) for line in lines]}


def _cell(words: str) -> Json:
    return {"type": "TableCell", "items": [text(words)]}
