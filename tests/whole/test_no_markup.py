"""What people write is shown as it was written, on every card that the bot sends: none of it is a link, a style or a mention."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from cards.plain import plain
from dialogs.verbs import VERBS
from tests.support.living import CAST, Living, LivingSitting, living

# The web client of Adaptive Cards reads Markdown with markdown-it's default rules.
READER = MarkdownIt("js-default")
MARKS = frozenset({"link_open", "image", "code_inline", "html_inline", "s_open", "em_open"})
HOSTILE = "zqx [k](https://zqx.example) **b** _k_ <at>Zqx</at> `c` {{DATE(2026-11-22)}} [/x]"
# Those whom nobody listed come with the names that Teams tells of them.
NAMED = {
    key: part if part.line else replace(part, name=f"[{part.name}](https://zqx.example) **b** <at>z</at>")
    for key, part in CAST.items()
}
AGENDA = (
    f"1. Öppnande\n2. {HOSTILE}\n3. A.B. [sekretess]\n4. C.D. [sekretess]\n5. {HOSTILE} [myndighetsutövning]\n6. Övrigt"
)
TYPED = ("person", "group", "name", "reason", "wording", "mover", "title", "people", "board", "place", "decision")
RIGHT = {"matter": "2", "kind": "amend", "capacity": "member", "motion": "1", "level": "ordinary", "minutes": "5"}


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Living]:
    """A house that nothing has happened in."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite") as found:
        yield found


def texts(value: object) -> Iterator[str]:
    """Every text in what was sent or answered that a card reads as Markdown."""
    if isinstance(value, dict):
        if value.get("type") == "TextBlock":
            yield str(value["text"])
        elif value.get("type") == "FactSet":
            yield from (text for fact in value["facts"] for text in (str(fact["title"]), str(fact["value"])))
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


def marked(text: str) -> bool:
    """Whether a reader makes of it what nobody of us wrote: a link, a style, a tag, a mention, a field that is filled in."""
    found = {child.type for token in READER.parse(text) for child in token.children or ()}
    return bool(found & MARKS) or "<at>z" in text.lower() or "{{DATE" in text or "**b**" in text.replace("\\*", "")


async def everything(sitting: LivingSitting) -> None:
    """Each verb with what is hostile in every field, and forms that would be kept."""
    await sitting.execute(
        "karin", "roster.assign", {"person": "new", "name": HOSTILE, "capacity": "member", "group": HOSTILE}
    )
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await sitting.hand_in("anna", "motion.submit", {"matter": "2", "kind": "amend", "wording": HOSTILE}, form="m")
    await sitting.hand_in("karin", "matter.add", {"title": HOSTILE, "level": "ordinary"}, form="a")
    for who in ("anna", "lena", "karin"):
        for verb in VERBS.keys() - {"meeting.close"}:
            await sitting.execute(who, verb, RIGHT | dict.fromkeys(TYPED, HOSTILE))
            await sitting.hand_in(who, verb, dict.fromkeys(TYPED, HOSTILE) | RIGHT)
            await sitting.fetch(who, verb, RIGHT)
    for line in ("ärenden", "yrkanden", "status", "hjälp", f"yrkande 2 avslag {HOSTILE}"):
        await sitting["anna"].say(line, mention=True)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})


async def test_nothing_that_people_write_is_markup(house: Living) -> None:
    """Names, a board, a place, titles, wordings, groups and reasons: on cards in the chat, in private and in dialogs."""
    sitting = await house.sitting(NAMED, AGENDA, board=HOSTILE, place=HOSTILE, decision=HOSTILE)
    await everything(sitting)
    await house.all_sent()
    held = [*texts(list(house.teams.recorder.calls)), *texts(list(house.teams.recorder.invokes))]
    assert [text for text in held if marked(text)] == []
    assert sum("zqx" in text for text in held) > len(TYPED), "what is hostile came nowhere"


@pytest.mark.parametrize(
    "text", [HOSTILE, "[k](https://zqx.example)", "**b**", "<at>z</at>", "{{DATE(2026-11-22)}}", "`c`"]
)
def test_what_is_markup_would_be_seen(text: str) -> None:
    """As it would be, were it set on a card as it was written; and not once it is made plain."""
    assert marked(text)
    assert not marked(plain(text))
