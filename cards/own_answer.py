"""How whoever looks stands with the checklist, to themselves alone: a line, and the way to the form where they are asked."""

from cards import kit
from cards.key import Key
from cards.phrases.book import Phrases

ASKED = frozenset({"to_answer", "unsafe"})  # those who can change it


def own_line(own: str, items: tuple[str, ...], phrases: Phrases) -> list[kit.Element]:
    """Return the line for the code `own`, with the lines that were answered no; nothing for ""."""
    if not own:
        return []
    line = phrases.readiness.own[own]
    return [kit.text(f"{line[:-1]} ({short_items(items, phrases)})." if items else line, weight="bolder")]


def own_button(own: str, key: Key, phrases: Phrases) -> list[kit.Action]:
    """Return what opens the form; nothing where there is nothing to answer."""
    opens = kit.sends if key.dialog else kit.opens
    return [opens(phrases.readiness.own_answer, "checklist.open", key.data())] if own in ASKED else []


def short_items(items: tuple[str, ...], phrases: Phrases) -> str:
    """Return the checklist's lines by their short names; one of the profile's own has none, and its owner's card tells it in full."""
    say = phrases.readiness
    return ", ".join(dict.fromkeys(say.items.get(item, say.own_item) for item in items))
